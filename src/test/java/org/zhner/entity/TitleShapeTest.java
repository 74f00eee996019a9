package org.zhner.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhner.tag.EntityType;

final class TitleShapeTest {
    @ParameterizedTest
    @CsvSource({
        "Jerome Powell,true",
        "Charles de Gaulle,true",
        "Chris Evans (actor),true",
        "Powell,false",
        "Powell (surname),false",
        "Powell (disambiguation),false",
        "Powell (ship),false",
        "Lake Powell,false",
        "List of people named Powell,false",
        "2008 Powell,false",
        "House Tyrell,false"
    })
    void aPersonIsNoShipPlaceListOrSurname(String title, boolean fits) {
        assertThat(TitleShape.fits(title, EntityType.PERSON)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo,true",
        "'Nashville, Tennessee',true",
        "New York (state),true",
        "Omaha (disambiguation),false",
        "Gangs of New York,false",
        "West Virginia University,false",
        "Oslo (film),false"
    })
    void aPlaceIsNoBodyOrFilm(String title, boolean fits) {
        assertThat(TitleShape.fits(title, EntityType.GPE)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "耶鲁大学,Yale University,true",
        "耶鲁大学,Yale,false",
        "北安普顿,Northampton County,false",
        "希思罗机场,Heathrow Airport,true",
        "希思罗,Heathrow Airport,false",
        "绿党,Green Party of Canada,true",
        "德比郡,Derbyshire,true"
    })
    void formAndTitleSpeakOfTheSameKind(String form, String title, boolean agree) {
        assertThat(Kind.agree(form, title)).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({
        "帕特里克·莫里西,Patrick Morrisey,true",
        "琼恩·莫里西,House Tyrell,false",
        "贾斯廷·罗斯,Justin Rose,true",
        "白宫,White House,true"
    })
    void partsSoundAlike(String form, String title, boolean agree) {
        assertThat(new Sounds().agree(form, title)).isEqualTo(agree);
    }

    @Test
    void aChineseNameHasChineseSyllables() {
        assertThat(TitleShape.isEastAsian("Tsai Ing-wen")).isTrue();
        assertThat(TitleShape.isEastAsian("Carrie Lam")).isTrue();
        assertThat(TitleShape.isEastAsian("Ben Spies")).isFalse();
        assertThat(TitleShape.plain("Ronaldo (Brazilian footballer)")).isEqualTo("Ronaldo");
    }
}
