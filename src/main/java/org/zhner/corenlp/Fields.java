package org.zhner.corenlp;

import java.lang.reflect.Field;

/** Reads fields that CoreNLP does not open. The only place that uses reflection. */
final class Fields {
    private Fields() {}

    /**
     * The value of a field.
     *
     * @param owner the class that declares it, or a subclass
     * @throws IllegalStateException if there is no such field: another version of CoreNLP
     */
    static <T> T get(Object object, Class<?> owner, String name, Class<T> type) {
        try {
            Field field = declared(owner, name);
            field.setAccessible(true);
            return type.cast(field.get(object));
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException("CoreNLP has no field " + name + " in " + owner, cause);
        }
    }

    private static Field declared(Class<?> owner, String name) throws NoSuchFieldException {
        for (Class<?> type = owner; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
