package molva.read.archive;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.Validity;
import dev.hardwood.schema.ColumnSchema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;

/** Some values of one column as texts; dates and times in ISO 8601, what is neither text nor number is left out. */
record ParquetValues(Validity validity, IntFunction<String> texts) {
    static ParquetValues of(ColumnReader column) {
        return new ParquetValues(column.getLeafValidity(), texts(column));
    }

    Optional<String> at(int row) {
        return validity.isNull(row)
                ? Optional.empty()
                : Optional.of(texts.apply(row)).filter(text -> !text.isEmpty());
    }

    private static IntFunction<String> texts(ColumnReader column) {
        ColumnSchema schema = column.getColumnSchema();
        return switch (schema.type()) {
            case BYTE_ARRAY -> {
                String[] strings = column.getStrings();
                yield row -> strings[row];
            }
            case INT64 -> {
                long[] numbers = column.getLongs();
                yield schema.logicalType() instanceof LogicalType.TimestampType time
                        ? row -> time(numbers[row], time)
                        : row -> Long.toString(numbers[row]);
            }
            case INT32 -> {
                int[] numbers = column.getInts();
                yield schema.logicalType() instanceof LogicalType.DateType
                        ? row -> LocalDate.ofEpochDay(numbers[row]).toString()
                        : row -> Integer.toString(numbers[row]);
            }
            case BOOLEAN, INT96, FLOAT, DOUBLE, FIXED_LEN_BYTE_ARRAY -> row -> "";
        };
    }

    /** {@code 2025-05-12T11:30:00Z}; without the letter where the column does not say that it is UTC. */
    private static String time(long count, LogicalType.TimestampType type) {
        ChronoUnit unit = switch (type.unit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
        Instant instant = Instant.EPOCH.plus(count, unit);
        return type.isAdjustedToUTC()
                ? instant.toString()
                : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
