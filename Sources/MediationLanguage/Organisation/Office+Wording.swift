// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension UnitKind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .committee: ("人民调解委员会", "Mediation committee")
        case .centre: ("社会治理中心", "County centre")
        case .professional: ("行业性专业性调委会", "Professional committee")
        case .department: ("部门", "Department")
        case .court: ("法院", "Court")
        case .procuratorate: ("检察院", "Procuratorate")
        case .police: ("派出所", "Police station")
        case .justiceOffice: ("司法所", "Justice office")
        case .arbitration: ("仲裁机构", "Arbitration body")
        case .petition: ("信访部门", "Petition office")
        case .legalAid: ("法律援助机构", "Legal aid office")
        case .grid: ("网格", "Grid")
        }
    }
}

extension OfficeChange: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .addUnit: ("增加单位", "Add a unit")
        case .renameUnit: ("单位改名", "Rename the unit")
        case .closeUnit: ("撤销单位", "Close the unit")
        case .addPerson: ("增加人员", "Add a person")
        case .renamePerson: ("人员改名", "Correct the name")
        case .beginOffice: ("任职", "Begin an office")
        case .endOffice: ("离任", "End the office")
        case .handOver: ("交接案件", "Hand cases over")
        case .substitute: ("找人代班", "Have somebody stand in")
        case .endSubstitution: ("提前结束代班", "End the standing in")
        case .addHelper: ("增加帮手", "Add a helper")
        case .endHelper: ("帮手退出", "End a helper")
        case .importRegions: ("导入区划", "Bring regions in")
        case .succeedRegion: ("区划变更", "Note a succession")
        }
    }
}

extension SubstitutionReason: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .leave: ("休假", "Leave")
        case .illness: ("病假", "Illness")
        case .training: ("学习培训", "Training")
        case .dutyElsewhere: ("另有公务", "Duty elsewhere")
        case .vacancy: ("等人接任", "Until a successor is there")
        case .other: ("其他", "Other")
        }
    }
}

extension OfficeRefusal: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .openCases: ("手上还有没办完的案件，先交接给别人", "There are open cases in hand: hand them over first")
        case .unitInUse: ("单位里还有人任职，先办离任", "People still hold an office in this unit: end those first")
        case .placeTaken: ("这个地方已经有一个调委会或中心了", "This place already has its committee or centre")
        case .usernameTaken: ("这个登录名有人用了，换一个", "This sign-in name is taken: choose another")
        case .alreadyInOffice: ("这个人已经在这个单位任职", "This person already holds an office in this unit")
        case .endsBeforeItBegins: ("最后一天不能早于第一天，也不能晚于今天", "The last day is before the first one, or after today")
        case .notThere: ("没有这个地方、单位或者人，或者不归您管", "There is no such place, unit or person in your charge")
        case .successorNotInOffice: ("接手的人没在这个单位任职", "The successor holds no office in this unit")
        case .successorRecused:
            ("有一件案子接手的人要回避，先把那一件分给别人", "The successor must keep out of one of the cases: assign that one first")
        case .departmentMissing: ("部门要选是哪个部门；联络员要在部门任职", "Say which department; a liaison serves in a department")
        case .substituteIsAbsent: ("代班的人要换一个：不能是本人，也要正在任职", "Choose somebody else who holds an office now")
        case .substitutedAlready: ("这几天已经有人代这个班", "Somebody stands in on some of these days already")
        case .noSuchRegion: ("没有这个区划代码，或者不归您管", "There is no region with this code in your charge")
        case .tooLong: ("代班最长一年，再长就办交接", "Nobody stands in for longer than a year: hand over instead")
        case .stale: ("刚才有人改过，请看看现在的再改", "Somebody else changed this meanwhile: look again")
        }
    }

    /// The field that it is about; `nil` where none alone can mend it.
    package var field: String? {
        switch self {
        case .openCases, .unitInUse, .stale: nil
        case .placeTaken: "region"
        case .usernameTaken: "username"
        case .alreadyInOffice, .notThere: "unit"
        case .endsBeforeItBegins: "until"
        case .successorNotInOffice, .successorRecused: "to"
        case .departmentMissing: "department"
        case .substituteIsAbsent: "substitute"
        case .substitutedAlready: "from"
        case .tooLong: "until"
        case .noSuchRegion: "region"
        }
    }
}
