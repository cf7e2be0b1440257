// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// Units, terms of office, and whistles as a department hears them.
    package enum Office: CaseIterable, Bilingual {
        case units, kind, name, shortName, region, department, username, role, from, until, successor, office, offices
        case since, ended, openCases, noEnd, addPersonHint, untilHint, whistles, whistlesIntro, noWhistles, need, place
        case who, comesOn, reason, arrivedOn, result, allTypes, types, unit, closed
        case substitute, substituteReason, substitution, ownOffices, ownOfficesIntro, actIn, actingNow, standsFor
        case standInNote, officeChosen, helpers, helpersIntro, noHelpers, helperKind, skills, helper

        package var wording: (chinese: String, english: String) {
            switch self {
            case .units: ("单位", "Units")
            case .kind: ("哪一类", "Kind")
            case .name: ("名称", "Name")
            case .shortName: ("简称（案号里用）", "Short name, for case numbers")
            case .region: ("区划代码", "Region code")
            case .department: ("哪个部门", "Department")
            case .username: ("登录名", "Sign-in name")
            case .role: ("做什么的", "Role")
            case .from: ("从哪天起", "From")
            case .until: ("到哪天止", "Until")
            case .successor: ("交给谁", "Successor")
            case .office: ("哪个职务", "Which office")
            case .offices: ("任职", "Offices")
            case .since: ("起", "from")
            case .ended: ("止", "until")
            case .openCases: ("手上案件", "Open cases")
            case .noEnd: ("没定", "no end set")
            case .addPersonHint: ("小写字母、数字、点和横线", "Small letters, digits, dots and hyphens")
            case .untilHint: ("最后一天也算在内；不填就是没定", "The last day counts; left out, no end is set")
            case .whistles: ("吹给我们的哨", "Whistles for us")
            case .whistlesIntro:
                ("只看得到吹给本部门的哨，看不到案件别的内容。", "Only the calls for your department, nothing else of the case.")
            case .noWhistles: ("没有吹给本部门的哨。", "Nobody has called your department.")
            case .need: ("要做什么", "What is needed")
            case .place: ("在哪里", "Where")
            case .who: ("谁来", "Who comes")
            case .comesOn: ("哪天来", "When")
            case .reason: ("为什么不该我们来", "Why it is not for us")
            case .arrivedOn: ("哪天到的", "Arrived on")
            case .result: ("办得怎么样", "What was done")
            case .allTypes: ("各类纠纷", "All kinds of dispute")
            case .types: ("管哪几类纠纷", "Kinds of dispute")
            case .unit: ("单位", "Unit")
            case .closed: ("已撤销", "closed")
            case .substitute: ("谁来代班", "Who stands in")
            case .substituteReason: ("为什么", "Why")
            case .substitution: ("代哪一个班", "Which standing in")
            case .ownOffices: ("我的职务", "My offices")
            case .ownOfficesIntro:
                ("现在用哪个职务办事，就看得到哪里的事。", "You see and do what belongs to the office in which you act.")
            case .actIn: ("用这个职务", "Act in this office")
            case .actingNow: ("正在用", "in use")
            case .standsFor: ("代", "standing in for")
            case .officeChosen: ("现在用这个职务办事", "You act in this office now")
            case .helpers: ("帮手名册", "Helpers")
            case .helpersIntro:
                ("乡贤、律师、志愿者：要各方当事人同意才请来帮忙。", "Elders, lawyers, volunteers: invited only if every party agrees.")
            case .noHelpers: ("名册上还没有人。", "Nobody is on the roster yet.")
            case .helperKind: ("哪一种帮手", "Kind of helper")
            case .skills: ("擅长什么", "Good at")
            case .helper: ("哪一位", "Which helper")
            case .standInNote: ("到那一天自己结束", "ends by itself")
            }
        }
    }
}
