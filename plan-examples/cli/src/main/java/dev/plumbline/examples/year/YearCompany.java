package dev.plumbline.examples.year;

import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The company of the year: a hundred people in ten departments, one of which becomes another in July. */
final class YearCompany {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final OrgUnitId COMPANY = OrgUnitId.of("公司");
    static final OrgUnitId SERVICE = OrgUnitId.of("客服部");
    static final OrgUnitId SUCCESS = OrgUnitId.of("客户成功部");
    static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    static final OrgUnitId PERSONNEL = OrgUnitId.of("人力资源部");
    static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    static final PositionId GENERAL_MANAGER = PositionId.of("总经理");
    static final PersonId MANAGER = PersonId.of("陈志远");

    private static final int PEOPLE = 10;
    private static final String SURNAMES = "王李张刘杨赵黄周吴徐孙胡朱高林何郭马罗梁";
    private static final List<String> GIVEN = List.of("伟", "芳", "娜", "敏", "静");

    private static final List<Department> DEPARTMENTS = List.of(
            department(
                    0,
                    "east",
                    "华东销售部",
                    "经销商拜访 大客户签约 报价复核 渠道培训 合同续签",
                    "营收|1.2亿元 新增客户|120家 回款率|95% 客户拜访|1200次 商机转化率|30% 续约率|85%"),
            department(
                    1,
                    "south",
                    "华南销售部",
                    "经销商拜访 展厅布置 报价复核 区域路演 合同续签",
                    "营收|8000万元 新增客户|80家 回款率|94% 客户拜访|900次 商机转化率|28% 续约率|82%"),
            department(
                    2,
                    "market",
                    "市场部",
                    "展会筹备 线索清洗 宣传册更新 公众号专题 竞品分析",
                    "有效线索|3600条 市场活动|48场 线索合格率|40% 获客成本|≤800元 媒体报道|60篇 品牌认知度|65%"),
            department(
                    3,
                    "product",
                    "研发部",
                    "接口重构 样机测试 需求评审 版本发布 专利申请",
                    "新品上市|4款 版本按期率|90% 缺陷关闭率|95% 专利申请|12件 需求响应时间|≤5天 技术文档|60篇"),
            department(
                    4,
                    "plant",
                    "生产部",
                    "产线改造 设备点检 排产优化 工装更换 物料盘点",
                    "准时交付率|96% 产量|24000台 设备完好率|98% 单位能耗|≤42元 安全事故|≤0起 改善提案|120件"),
            department(
                    5,
                    "quality",
                    "质量部",
                    "来料抽检 体系内审 客诉复盘 供方评审 检具校准",
                    "一次合格率|98% 客诉件数|≤36件 供方合格率|96% 内审完成|12次 质量成本率|≤2% 培训场次|24场"),
            department(
                    6,
                    "people",
                    "人力资源部",
                    "校园招聘 绩效面谈 培训组织 薪酬调研 入职辅导",
                    "招聘到岗|60人 关键岗位到岗率|90% 培训场次|48场 员工满意度|85分 员工流失率|≤10% 人均培训时数|30小时"),
            department(
                    7,
                    "finance",
                    "财务部",
                    "预算复核 成本分析 往来对账 税务申报 资金计划",
                    "毛利率|32% 费用率|≤18% 预算执行率|95% 应收周转天数|≤60天 成本节约|600万元 报表及时率|100%"),
            department(
                    8,
                    "operations",
                    "运营管理部",
                    "月度计划编制 流程梳理 会议督办 制度修订 数据看板",
                    "计划完成率|90% 流程优化|24项 督办办结率|95% 制度修订|18项 会议纪要及时率|98% 数据上报及时率|95%"),
            department(
                    9,
                    "service",
                    "客服部",
                    "回访计划 工单复盘 知识库更新 服务培训 满意度调查",
                    "客户满意度|90分 一次解决率|80% 响应时间|≤4小时 回访量|2400次 投诉闭环率|98% 服务改进|36项"));

    private YearCompany() {}

    private static Department department(int number, String id, String unit, String objects, String goals) {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int at = number * PEOPLE + i;
            people.add(PersonId.of(SURNAMES.charAt(at / GIVEN.size()) + GIVEN.get(at % GIVEN.size())));
        }
        return new Department(id, OrgUnitId.of(unit), people, List.of(objects.split(" ")), List.of(goals.split(" ")));
    }

    static List<Department> departments() {
        return DEPARTMENTS;
    }

    static Department department(String id) {
        return DEPARTMENTS.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Who plans, for operations management. */
    static PersonId planner() {
        return department("operations").member(0);
    }

    /** Who is who in a month: from July on 客服部 is 客户成功部. */
    static Organisation organisation(int month) {
        Organisation.Builder organisation = Organisation.builder()
                .addUnit(OrgUnit.builder().id(COMPANY).head(GENERAL_MANAGER).build())
                .addPerson(Person.builder()
                        .id(MANAGER)
                        .unit(COMPANY)
                        .addPosition(GENERAL_MANAGER)
                        .build())
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                .putProcessUnit(ProcessRole.GENERAL_MANAGERS_OFFICE, List.of(COMPANY));
        for (Department each : DEPARTMENTS) {
            OrgUnitId unit = unit(each, month);
            organisation.addUnit(
                    OrgUnit.builder().id(unit).parent(COMPANY).head(each.head()).build());
            each.people().forEach(person -> organisation.addPerson(Person.of(person.label(), unit)));
        }
        return organisation.build();
    }

    /** The unit that a department is in a month. */
    static OrgUnitId unit(Department department, int month) {
        return month >= SimulatedYear.REORGANISED && department.unit().equals(SERVICE) ? SUCCESS : department.unit();
    }

    static PlanPolicy policy() {
        return PlanPolicy.builder()
                .approval(ApprovalPolicy.builder()
                        .annual(PlanRoute.annual(GENERAL_MANAGER, FINANCE, PERSONNEL)
                                .requiring(PlanParts.none()))
                        .monthly(PlanRoute.monthly(GENERAL_MANAGER).requiring(PlanParts.none()))
                        .authorities(AuthorityTable.of(GENERAL_MANAGER))
                        .panel(ReviewPanel.all(List.of(FINANCE, PERSONNEL), ReviewAspect.ofAdjustments()))
                        .build())
                .build();
    }

    static Stamp at(PersonId who, LocalDate day, int hour) {
        return Stamp.of(who, day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant());
    }
}
