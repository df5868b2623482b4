package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * A place that a compiler reads or writes files in.
 *
 * @param folder the package there, or a module's name with a slash
 * @param words what to call it
 */
record Place(Location location, String folder, String words) {

    /** Whether it is a place of this compilation itself, and not of what it builds upon. */
    boolean here() {
        return location == StandardLocation.CLASS_OUTPUT || location == StandardLocation.SOURCE_PATH;
    }

    /** How to find a document of that name here again. */
    Provenance provenance(String name) {
        if (location == StandardLocation.ANNOTATION_PROCESSOR_PATH) {
            return new Provenance(Provenance.Way.PROCESSOR_PATH, name);
        }
        return new Provenance(Provenance.Way.CLASS_PATH, location == StandardLocation.MODULE_PATH ? name : path(name));
    }

    /** Where a file of that name is, from the top. */
    String path(String name) {
        return folder.isEmpty() ? name : folder.replace('.', '/') + "/" + name;
    }

    /**
     * Where this compilation itself may have a document, what is nearest first.
     *
     * @param packageName of the interface that asks for it; empty if it has none
     */
    static List<Place> own(String packageName) {
        List<Place> places = new ArrayList<>();
        if (!packageName.isEmpty()) {
            places.add(new Place(StandardLocation.SOURCE_PATH, packageName, beside(packageName) + "the source path"));
            places.add(new Place(StandardLocation.CLASS_OUTPUT, packageName, beside(packageName) + "the class output"));
        }
        places.add(new Place(StandardLocation.CLASS_OUTPUT, "", "the top of the class output"));
        places.add(new Place(StandardLocation.SOURCE_PATH, "", "the top of the source path"));
        return places;
    }

    /**
     * Where what it builds upon may have one. The processor path comes first: Gradle is told of the project's own
     * folders by it.
     *
     * @param packageName of the interface that asks for it; empty if it has none
     */
    static List<Place> others(String packageName, Collection<String> modules) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(StandardLocation.ANNOTATION_PROCESSOR_PATH, "", "the top of the processor path"));
        if (!packageName.isEmpty()) {
            places.add(new Place(StandardLocation.CLASS_PATH, packageName, beside(packageName) + "the class path"));
        }
        places.add(new Place(StandardLocation.CLASS_PATH, "", "the top of the class path"));
        modules.stream()
                .filter(module -> !module.isEmpty())
                .map(module -> new Place(StandardLocation.MODULE_PATH, module + "/", "the module " + module))
                .forEach(places::add);
        return places;
    }

    private static String beside(String packageName) {
        return "beside the interface (" + packageName + ") on ";
    }
}
