package org.zhner.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Holds documents to the schema that zhner ships. */
public final class SchemaCheck {
    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schema.text(), InputFormat.JSON);

    private SchemaCheck() {}

    /** Fails, listing what is wrong, unless {@code json} is one document that follows the schema. */
    public static void assertValid(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    /** Fails if the schema lets {@code json} pass. */
    static void assertInvalid(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
    }
}
