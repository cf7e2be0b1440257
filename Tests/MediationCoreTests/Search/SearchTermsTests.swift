// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MediationCore

@Suite("What a case is found by")
struct SearchTermsTests {
    private static let subject = SearchSubject(
        code: CaseCode(CaseID(rawValue: 0x1234_5678_9ABC_DEF0)), region: 990_101_101_201, type: .houseHomestead,
        names: ["东头阿根", "曾𠅤", "阿依古丽·买买提"], summary: "隔壁 WiFi 吵，㛃家的屋檐水滴过来，欠３５００元",
        place: "老槐树东边第三家", number: "（2026）柳溪人调字第0012号")

    private static func finds(_ query: String) -> Bool {
        let terms = SearchTerms(query: query).terms
        return !terms.isEmpty && terms.isSubset(of: subject.terms)
    }

    @Test(
        "names, also one character of them; words of two characters and more; the house; the kind; the number; the code",
        arguments: [
            "阿根", "东头阿根", "根", "买买提", "古丽·买", "屋檐水", "滴过", "老槐树", "第三家", "宅基地", "homestead",
            "柳溪人调字第0012号", "（2026）柳溪人调字", "12", "0012", "wifi", "WIFI", "ｗｉｆｉ", "3500", "屋檐 老槐树",
        ])
    func found(_ query: String) {
        #expect(Self.finds(query))
    }

    @Test(
        "rare characters, whatever plane they stand in, also those that only choose another form",
        arguments: ["𠅤", "曾𠅤", "㛃家", "㛃家的", "曾\u{E0100}𠅤"])
    func rare(_ query: String) {
        #expect(Self.finds(query))
    }

    @Test(
        "the first letters of names and places as they are read; a surname that is read otherwise has both",
        arguments: ["dtag", "ag", "zx", "cx", "aygl", "mmt", "lhs", "dbds", "LHS"])
    func initials(_ query: String) {
        #expect(Self.finds(query))
    }

    @Test(
        "and nothing else: no word of another case, no characters that stand apart, no mark alone",
        arguments: ["阿福", "槐东", "水", "医疗", "13", "012", "zz", "，", " ", "", "纠纷"])
    func missed(_ query: String) {
        #expect(!Self.finds(query))
    }

    @Test("a code is found as it is said, with look-alikes, without its hyphen, or by half of it")
    func code() throws {
        let code = Self.subject.code.description
        let half = try #require(code.split(separator: "-").first)
        for query in [code, code.lowercased(), code.filter { $0 != "-" }, String(half)] {
            #expect(Self.finds(query), "\(query)")
        }
    }

    @Test("every rare character of the standard for names has its letter")
    func letters() {
        let letters = ["𠅤", "㛃", "䶮", "张", "〇", "a"].map { text in
            text.unicodeScalars.flatMap { PinyinInitials.letters(of: $0) }
        }
        #expect(letters == [["x"], ["j"], ["y"], ["z"], [], []])
    }

    @Test("a long name has no more spellings than a search can bear")
    func spellings() {
        let name = Array("曾单解仇查区翟重".unicodeScalars)
        #expect(PinyinInitials.spellings(of: name).count == 4)
        #expect(PinyinInitials.spellings(of: Array("张A".unicodeScalars)) == [])
    }

    @Test("two cases of the same people, or of one kind at one place, have that in common and no query asks for it")
    func likeness() {
        let other = SearchSubject(
            code: CaseCode(CaseID(rawValue: 7)), region: 990_101_101_201, type: .houseHomestead, names: ["曾𠅤"],
            summary: "别的事", place: "", number: nil)
        #expect(other.nameLikenesses.isSubset(of: Self.subject.nameLikenesses))
        #expect(other.kindLikeness == Self.subject.kindLikeness)
        #expect(SearchTerms(query: "n曾𠅤").terms.isDisjoint(with: other.nameLikenesses))
    }
}
