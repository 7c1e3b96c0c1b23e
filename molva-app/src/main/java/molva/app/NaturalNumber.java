package molva.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many, from the command line: 0 or more. */
final class NaturalNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String written) {
        try {
            int number = Integer.parseInt(written);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException tooLargeOrNone) {
            // Told below.
        }
        throw new TypeConversionException("'" + written + "' is not a whole number from 0 to " + Integer.MAX_VALUE);
    }
}
