package org.zhner.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhner.article.Layout;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.Origin;
import org.zhner.tag.UserLists;
import org.zhner.tag.UserNames;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

final class UserIdentitiesTest {
    @Test
    void aUsersNameAndLinksReplaceTheEntitys() {
        UserNames names = UserLists.names("星河 ORGANIZATION 星河證券 wikidata:Q7|local:x");
        assertThat(show(names, "星河今天上市", "星河=ORGANIZATION"))
                .containsExactly("ORGANIZATION 星河證券/星河证券 [星河] [0] [wikidata:Q7, local:x]");
    }

    @Test
    void aNameAloneLeavesTheLinksThatAreThere() {
        UserNames names = UserLists.names("丹麥 COUNTRY 丹麥王國");
        assertThat(show(names, "丹麥說", "丹麥=COUNTRY:DK")).containsExactly("COUNTRY 丹麥王國/丹麦王国 [丹麥] [0] [iso3166-1:DK]");
    }

    @Test
    void linksAloneLeaveTheName() {
        UserNames names = UserLists.names("喬治亞 COUNTRY . GE");
        assertThat(show(names, "喬治亞說", "喬治亞=COUNTRY")).containsExactly("COUNTRY 喬治亞/乔治亚 [] [0] [iso3166-1:GE]");
    }

    @Test
    void mentionsOfOneIdentityAreOneEntity() {
        UserNames names = UserLists.names("林小河 PERSON 林小河 local:1", "河伯 PERSON . local:1");
        assertThat(show(names, "林小河又叫河伯", "林小河=PERSON", "河伯=PERSON"))
                .containsExactly("PERSON 林小河/林小河 [河伯] [0, 1] [local:1]");
    }

    @Test
    void mentionsOfTwoIdentitiesAreTwoEntitiesWhateverPutThemTogether() {
        UserNames names = UserLists.names("林小河 PERSON . local:1", "小河 PERSON . local:2");
        // The rules took all three for one man; of the third the user says nothing.
        assertThat(show(names, "林小河和小河與林君", "林小河,小河,林君=PERSON"))
                .containsExactly(
                        "PERSON 林小河/林小河 [] [0] [local:1]", "PERSON 小河/小河 [] [1] [local:2]", "PERSON 林君/林君 [] [2] []");
    }

    @Test
    void otherMentionsFollowTheirEntity() {
        UserNames names = UserLists.names("林小河 PERSON 林小河 local:1");
        assertThat(show(names, "林君就是林小河", "林君,林小河=PERSON")).containsExactly("PERSON 林小河/林小河 [林君] [0, 1] [local:1]");
    }

    @Test
    void anEntryThatOnlyHasATypeChangesNoEntity() {
        UserNames names = UserLists.names("星河 ORGANIZATION");
        assertThat(show(names, "星河", "星河=ORGANIZATION")).containsExactly("ORGANIZATION 星河/星河 [] [0] []");
    }

    /** Entities as {@code surface,surface=TYPE:ISO}, whose mentions are the user's where the lexicon has them. */
    private static List<String> show(UserNames names, String original, String... entities) {
        AlignedText text = UserLists.SCRIPTS.normalize(original).text();
        List<Mention> mentions = new ArrayList<>();
        List<Entity> before = new ArrayList<>();
        int from = 0;
        for (String entity : entities) {
            String[] parts = entity.split("[=:]", -1);
            EntityType type = EntityType.valueOf(parts[1]);
            List<Integer> own = new ArrayList<>();
            for (String surface : parts[0].split(",", -1)) {
                int begin = original.indexOf(surface, from);
                from = begin + surface.length();
                Span span = new Span(begin, from);
                own.add(mentions.size());
                Mention user = new Mention(span, surface, type, 1, Origin.USER, 0, 0);
                mentions.add(
                        names.entryOf(text, user) != null
                                ? user
                                : new Mention(span, surface, type, 0.75, Origin.MODEL, 0, 0));
            }
            String name = mentions.get(own.get(0)).surface();
            List<Link> links = parts.length < 3
                    ? List.of()
                    : List.of(new Link(Link.Scheme.ISO_3166_1, parts[2], "", OptionalDouble.empty()));
            before.add(new Entity(
                    type,
                    name,
                    UserLists.SCRIPTS.simplify(name),
                    Optional.empty(),
                    List.of(),
                    0,
                    Map.of(),
                    own,
                    links));
        }
        return new UserIdentities(names, UserLists.SCRIPTS::simplify)
                .apply(text, layout(text), mentions, before).stream()
                        .map(entity -> entity.type() + " " + entity.name() + "/" + entity.nameHans() + " "
                                + entity.aliases() + " " + entity.mentions() + " "
                                + entity.links().stream()
                                        .map(link -> link.scheme().code() + ":" + link.id())
                                        .toList())
                        .toList();
    }

    private static Layout layout(AlignedText text) {
        Span all = new Span(0, text.original().length());
        return new Layout(List.of(new Section(all, SectionKind.BODY, OptionalInt.empty())));
    }
}
