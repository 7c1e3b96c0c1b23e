package molva.library.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** In which order what was found is given. What has no day comes last in any order of time. */
public enum Order {
    /** What fits best comes first. */
    RELEVANCE,
    /** What was published last comes first. */
    NEWEST,
    /** What was published first comes first. */
    OLDEST;

    /** By time; statements of one article stand as they do in its text. */
    Sort sort() {
        SortField time = new SortField(StatementFields.TIME, SortField.Type.LONG, this == NEWEST);
        time.setMissingValue(this == NEWEST ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(time, new SortField(StatementFields.ID, SortField.Type.LONG));
    }
}
