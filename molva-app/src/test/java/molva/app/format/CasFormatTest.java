package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import molva.Analysis;
import molva.attribution.Attribution.Kind;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;

/** What is written is read back with UIMA itself. */
class CasFormatTest {
    private final TextualFormat format = new CasFormat();

    @Test
    void uimaReadsTheTextAndEveryAttribution() throws Exception {
        Analysis analysis = Example.summit().analysis();
        CAS cas = read(analysis);
        assertThat(cas.getDocumentText()).isEqualTo(analysis.document().text());
        assertThat(cas.getDocumentLanguage())
                .isEqualTo(analysis.document().metadata().language());
        assertThat(covered(cas, "custom.Cue"))
                .hasSameSizeAs(analysis.attributions().all())
                .containsAll(analysis.attributions().all().stream()
                        .map(one -> one.cue().in(analysis.document().text()))
                        .toList());
        assertThat(covered(cas, "custom.Content")).contains("«Мы ждали другого»", "«и уехали»");
        assertThat(covered(cas, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"))
                .hasSameSizeAs(analysis.words().segmentation().tokens());
    }

    @Test
    void anAttributionKeepsWhatIsKnownOfIt() throws Exception {
        CAS cas = read(Example.summit().analysis());
        Type cue = cas.getTypeSystem().getType("custom.Cue");
        AnnotationFS first = cas.getAnnotationIndex(cue).iterator().next();
        assertThat(first.getFeatureValueAsString(cue.getFeatureByBaseName("attribution")))
                .isEqualTo("a1");
        assertThat(first.getFeatureValueAsString(cue.getFeatureByBaseName("kind")))
                .isEqualTo("anonymous");
        assertThat(first.getFeatureValueAsString(cue.getFeatureByBaseName("who")))
                .isEqualTo("инсайдеры");
    }

    @Test
    void whatXmlCannotHoldLeavesOffsetsTrue() throws Exception {
        Analysis analysis = Example.of("😀\u0001\uD800\t<&\"> Он\nсказал: «Да»\uFFFF")
                .says(Kind.PERSON, "он", "Он", "сказал", "«Да»")
                .analysis();
        CAS cas = read(analysis);
        assertThat(cas.getDocumentText()).isEqualTo("😀\uFFFD\uFFFD\t<&\"> Он\nсказал: «Да»\uFFFD");
        assertThat(covered(cas, "custom.Cue")).containsExactly("сказал");
        assertThat(covered(cas, "custom.Content")).containsExactly("«Да»");
    }

    private CAS read(Analysis analysis) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(stream(format.beside(analysis).get(CasFormat.TYPE_SYSTEM)), null));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        XmiCasDeserializer.deserialize(stream(format.render(analysis, "summit.txt")), cas);
        return cas;
    }

    private static List<String> covered(CAS cas, String type) {
        List<String> covered = new ArrayList<>();
        cas.getAnnotationIndex(cas.getTypeSystem().getType(type)).forEach(one -> covered.add(one.getCoveredText()));
        return covered;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
