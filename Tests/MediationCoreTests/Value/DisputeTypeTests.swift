// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("the kind of a dispute")
struct DisputeTypeTests {
    @Test(
        "is suggested by the words of the summary",
        arguments: [
            ("隔壁屋檐水滴到我家墙", DisputeType.neighbour), ("老板跑了，工钱没给", .migrantWages), ("他在工地摔伤了，要赔偿", .damages),
            ("欠钱不还，有借条", .contract), ("离婚后孩子抚养", .marriageFamily), ("两家争山界", .landForest), ("", .other),
            ("hello", .other), ("说不清楚的事", .other),
        ])
    func suggestion(text: String, type: DisputeType) { #expect(DisputeType.suggested(by: text) == type) }

    @Test("is the earlier of two whose words occur as often")
    func tie() { #expect(DisputeType.suggested(by: "邻居借钱") == .neighbour) }

    @Test("has words of its own for every kind but the last")
    func words() {
        let kinds = DisputeType.colloquialWords.map(\.type)
        #expect(Set(kinds) == Set(DisputeType.allCases).subtracting([.other]))
        #expect(kinds.count == Set(kinds).count)
        let words = DisputeType.colloquialWords.flatMap(\.words)
        #expect(words.count == Set(words).count)
    }

    @Test("suggests itself for each of its words", arguments: DisputeType.colloquialWords.map(\.type))
    func eachWord(type: DisputeType) throws {
        let row = try #require(DisputeType.colloquialWords.first { $0.type == type })
        #expect(row.words.filter { DisputeType.suggested(by: $0) != type } == [])
    }

    @Test("must stay quiet for longer where old quarrels flare up again")
    func quiet() {
        let long = DisputeType.allCases.filter { $0.quietDays == 90 }
        #expect(long == [.houseHomestead, .landForest])
        #expect(Set(DisputeType.allCases.map(\.quietDays)) == [30, 90])
    }
}
