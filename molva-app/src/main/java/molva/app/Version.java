package molva.app;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program's jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Molva.class.getPackage().getImplementationVersion();
        return new String[] {"molva " + (version == null ? "(unpacked)" : version)};
    }
}
