package molva.profile;

/**
 * The rules of sourcing that Molva looks at, each taken from a published standard of journalism. A rule never says that
 * something is untrue: it says what the text does not show. {@code docs/findings.md} explains each with an example.
 */
public enum Rule {
    ANONYMOUS_WITHOUT_DESCRIPTOR(
            "anonymous-without-descriptor",
            "В тексте не видно, кто этот источник: ни места работы, ни роли, ни связи с событием.",
            "The text does not show who this source is: no place of work, role or tie to the event.",
            "AP, News Values and Principles: Anonymous Sources (simply quoting “a source” is not allowed)",
            "https://www.ap.org/about/news-values-and-principles/"),
    ANONYMOUS_WITHOUT_REASON(
            "anonymous-without-reason",
            "В тексте не видно, почему источник не назван.",
            "The text does not show why the source is not named.",
            "SPJ Code of Ethics: Seek Truth and Report It (explain why anonymity was granted)",
            "https://www.spj.org/spj-code-of-ethics/"),
    ANONYMOUS_WITHOUT_BASIS(
            "anonymous-without-basis",
            "В тексте не видно, откуда неназванный источник это знает.",
            "The text does not show how the unnamed source knows this.",
            "AP, News Values and Principles: Anonymous Sources (in a position to have accurate information)",
            "https://www.ap.org/about/news-values-and-principles/"),
    ANONYMOUS_OPINION(
            "anonymous-opinion",
            "В тексте не видно, кто отвечает за эту оценку: её даёт неназванный источник.",
            "The text does not show who answers for this opinion: an unnamed source gives it.",
            "AP, News Values and Principles: Anonymous Sources (information and not opinion or speculation)",
            "https://www.ap.org/about/news-values-and-principles/"),
    PLURAL_SOURCES_ALONE(
            "plural-sources-alone",
            "В тексте не видно, сколько этих источников и что ещё подтверждает главное утверждение.",
            "The text does not show how many these sources are, nor what else supports the key statement.",
            "Reuters Handbook of Journalism: The Essentials of Reuters Sourcing (sources in the plural, unnamed sources)",
            "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing"),
    UNDEFINED_SOURCE(
            "undefined-source",
            "В тексте не видно, от кого это известно.",
            "The text does not show from whom this is known.",
            "Закон РФ «О средствах массовой информации», ст. 51 (слухи под видом достоверных сообщений)",
            "https://www.consultant.ru/document/cons_doc_LAW_1511/"),
    ACCUSATION_WITHOUT_ANSWER(
            "accusation-without-answer",
            "В тексте не видно, что ответили на обвинение и спрашивали ли об ответе.",
            "The text does not show an answer to the accusation, nor that one was asked for.",
            "BBC Editorial Guidelines, section 6, Fairness: Right of Reply",
            "https://www.bbc.co.uk/editorialguidelines/guidance/right-of-reply"),
    VERDICT_IN_OWN_VOICE(
            "verdict-in-own-voice",
            "В тексте не видно, чья это оценка: она дана от лица автора, а текст подан как новость.",
            "The text does not show whose judgement this is: the author's own voice gives it in what reads as news.",
            "Кодекс профессиональной этики российского журналиста (1994), п. 3 (факты и мнения); "
                    + "SPJ Code of Ethics (label advocacy and commentary)",
            "https://www.spj.org/spj-code-of-ethics/");

    private final String id;
    private final String russian;
    private final String english;
    private final String standard;
    private final String address;

    Rule(String id, String russian, String english, String standard, String address) {
        this.id = id;
        this.russian = russian;
        this.english = english;
        this.standard = standard;
        this.address = address;
    }

    /** Its stable name in the formats, e.g. {@code anonymous-without-reason}. */
    public String id() {
        return id;
    }

    /** What the text does not show, in one Russian sentence. */
    public String russian() {
        return russian;
    }

    /** What the text does not show, in one English sentence. */
    public String english() {
        return english;
    }

    /** The published standard that asks for it, and where in it. */
    public String standard() {
        return standard;
    }

    /** Where the standard can be read. */
    public String address() {
        return address;
    }

    /** Standard and address in one line. */
    public String reference() {
        return standard + ", " + address;
    }
}
