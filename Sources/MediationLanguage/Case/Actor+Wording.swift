// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Role: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .mediator: ("调解员", "Mediator")
        case .director: ("主任", "Director")
        case .officer: ("审核员", "Officer")
        case .leader: ("领导", "Leader")
        case .administrator: ("系统管理员", "Administrator")
        case .auditor: ("监督员", "Auditor")
        case .liaison: ("部门联络员", "Department liaison")
        case .system: ("系统", "The program")
        }
    }
}

extension Relation: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .registrar: ("登记人", "whoever opens the case")
        case .holder: ("承办人", "the holder")
        case .director: ("承办单位的主任或审核员", "the director or an officer of the holder's unit")
        case .colleague: ("承办单位的同事", "a colleague in the holder's unit")
        case .receiver: ("接收单位的审核员", "an officer of the unit that is asked")
        case .superior: ("上一级的人员", "somebody at a higher level")
        case .predecessor: ("原承办的下一级", "somebody at the level it came from")
        case .caller: ("抽中回访的单位", "somebody of the unit drawn to ask again")
        case .department: ("被吹哨的部门", "the department that was called")
        case .system: ("系统自己", "the program itself")
        case .stranger: ("与本案无关的人", "somebody outside the case")
        }
    }
}
