package dev.plumbline.quantity;

import java.util.Set;

/** The words that count things one by one, which 个 can stand for. */
final class Counters {

    private static final Unit ANY = new Unit("个");

    private static final Set<String> WORDS = Set.of(("家 名 位 人 户 员 场 次 台 件 份 项 套 款 种 类 条 张 本 批 单 笔 间 座 栋 辆 部 只 株 棵 艘 架 "
                    + "支 箱 包 袋 瓶 盒 桶 片 块 颗 粒 根 把 双 对 副 枚 幅 封 例 起 宗 桩 处 层 站 章 遍 趟 回 所 院 厂 校 市 省 国 "
                    + "版 期 轮 页 篇 字 集 门 节 班 组 队 点 小组 团队 门店 网点 店 头 匹 羽 尾 盏 扇 台套 "
                    + "人次 场次 批次 班次 台次 车次 架次 件次 户次 例次 频次")
            .split(" "));

    private Counters() {}

    static boolean isCounter(Unit unit) {
        return unit.equals(ANY) || WORDS.contains(unit.symbol());
    }

    /** Whether one is 个 and the other any counter. */
    static boolean fit(Unit one, Unit other) {
        return one.equals(ANY) && isCounter(other) || other.equals(ANY) && isCounter(one);
    }
}
