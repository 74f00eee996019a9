package org.zhner.tag;

import java.util.Set;

/**
 * Continents and regions of the world. A model takes some of them for countries or cities; they are locations.
 *
 * <p>The regions are those of UN M49, by their Simplified names, with the short forms that news uses.
 */
final class WorldRegions {
    private static final Set<String> NAMES = Set.of(
            "非洲", "北非", "东非", "西非", "南部非洲", "撒哈拉以南非洲", "美洲", "北美", "北美洲", "南美", "南美洲", "中美洲", "拉美", "拉丁美洲", "加勒比",
            "加勒比地区", "亚洲", "东亚", "南亚", "中亚", "西亚", "东南亚", "东北亚", "北亚", "亚太", "亚太地区", "欧洲", "东欧", "西欧", "南欧", "北欧", "中欧",
            "中东", "近东", "远东", "大洋洲", "南极", "南极洲", "北极", "波罗的海", "巴尔干", "高加索", "斯堪的纳维亚", "印太", "印太地区", "欧亚", "海湾地区");

    private WorldRegions() {}

    static boolean contains(String surface) {
        return NAMES.contains(surface);
    }
}
