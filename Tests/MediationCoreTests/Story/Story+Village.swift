// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// In the village: the first word, two talks, a hoe, and the request for help.
extension Story {
    static let opening: [Step] = [
        Step(
            0, 9, by: wang,
            .reportLead(
                LeadReport(source: .qr, region: County.region, place: "柳溪村3组", summary: "隔壁屋檐水滴到我家墙")),
            Line(.lead, .village, held: wang)),
        Step(
            0, by: wang,
            .register(
                Registration(
                    source: .qr, type: nil, summary: "隔壁屋檐水滴到我家墙", region: County.region, place: "柳溪村3组",
                    urgency: .ordinary, requestedOn: nil,
                    parties: [NewParty(side: .applicant, name: "甲"), NewParty(side: .respondent, name: "乙")])),
            Line(.registered, .village, held: wang)),
        Step(
            0, by: wang, .accept(Acceptance(consents: everyone, areRightsTold: true, isRecusalClear: true)),
            Line(.accepted, .village, held: wang)),
        Step(
            2, 9, by: wang, .invite(Invitation(kind: .neighbour, name: "三叔", consents: everyone)),
            Line(.accepted, .village, held: wang)),
        Step(
            2, 9, by: wang, .invite(Invitation(kind: .neighbour, name: "对门", consents: everyone)),
            Line(.accepted, .village, held: wang)),
        Step(2, by: wang, session(on: 2, .onSite), Line(.mediating, .village, held: wang)),
        Step(9, 15, by: wang, session(on: 9, .home), Line(.mediating, .village, held: wang)),
    ]

    static let danger: [Step] = [
        Step(
            9, 19, by: wang, .raiseRisk(RiskRaise(sign: .weapon, note: "甲的哥哥举锄头")),
            Line(.mediating, .village, held: wang, .red)),
        Step(
            9, 19, by: wang, .reportToPolice(PoliceReport(station: "桥头派出所", record: "2026-0311-17")),
            Line(.mediating, .village, held: wang, .red)),
        Step(
            9, 20, by: li, .join(Joining(level: .township, consents: everyone)),
            Line(.mediating, .village, held: wang, .red)),
        Step(
            10, 9, by: wang, .reportStatus(StatusLine(status: "两家都在家，没再吵")),
            Line(.mediating, .village, held: wang, .red)),
        Step(
            10, 10, by: li, .lowerRisk(RiskLowering(to: .yellow, reason: "锄头收走了，哥哥回城了")),
            Line(.mediating, .village, held: wang, .red)),
        Step(
            10, 11, by: zhang, .lowerRisk(RiskLowering(to: .yellow, reason: "两家都见过，平静")),
            Line(.mediating, .village, held: wang, .yellow)),
        Step(
            12, by: wang,
            .escalate(Escalation(reason: .needExpert, tried: "谈了两次，要鉴定墙体", consents: everyone, isHelpOnly: false)),
            Line(.transferPending, .village, held: wang, .yellow)),
    ]

    static func session(on number: Int, _ manner: SessionManner) -> Command {
        .holdSession(SessionRecord(heldOn: day(number), manner: manner, place: "老屋边", present: [1, 2]))
    }
}
