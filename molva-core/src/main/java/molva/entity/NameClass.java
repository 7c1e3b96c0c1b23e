package molva.entity;

/** Classes of listed names, each a bit. */
final class NameClass {
    static final int FIRST_NAME = 1;
    static final int SURNAME = 1 << 1;
    static final int PATRONYMIC = 1 << 2;
    static final int COUNTRY = 1 << 3;
    static final int COUNTRY_ADJECTIVE = 1 << 4;
    static final int PLACE = 1 << 5;
    static final int TOWN = 1 << 6;
    static final int ORGANIZATION = 1 << 7;
    static final int OUTLET = 1 << 8;
    /** An outlet only beside a word such as {@code газета} or in quotation marks: {@code «Известия»}. */
    static final int GUARDED_OUTLET = 1 << 9;

    static final int QUARTER = 1 << 10;

    private NameClass() {}
}
