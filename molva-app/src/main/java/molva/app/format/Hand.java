package molva.app.format;

/**
 * How an attribution stands to those who correct it.
 *
 * @param address where it can be corrected
 * @param told who said so and when; empty where it is as the machine read it
 */
public record Hand(String address, String told) {}
