// SPDX-License-Identifier: Apache-2.0
import MediationService
import Testing

@Suite("Which passwords are taken")
struct PasswordRulesTests {
    private static let words = ["village", "王秀兰", "柳溪村人民调解委员会", "柳溪村"]

    @Test(
        "long ones that nobody guesses",
        arguments: [
            "correct horse battery staple", "窗外的樟树今年开花很晚", "k8#vQz!2", "village of the damned 77",
            String(repeating: "long enough ", count: 10),
        ])
    func taken(password: String) {
        #expect(PasswordRules.fault(in: password, knowing: Self.words) == nil)
    }

    @Test(
        "and no other",
        arguments: [
            ("short", PasswordFault.tooShort), ("七个字还不够啊", .tooShort), (String(repeating: "ab1 ", count: 33), .tooLong),
            ("password", .tooCommon), ("Password", .tooCommon), ("Password2024", .tooCommon), ("12345678", .tooCommon),
            ("87654321", .tooCommon), ("abcdefgh", .tooCommon), ("qwertyuiop", .tooCommon), ("aaaaaaaa", .tooCommon),
            ("1qaz2wsx", .tooCommon), ("woaini1314", .tooCommon), ("village1", .saysWhoYouAre),
            ("柳溪村王秀兰2026", .saysWhoYouAre), ("Fengqiao1", .saysWhoYouAre), ("柳溪村人民调解委员会1", .saysWhoYouAre),
        ])
    func refused(password: String, fault: PasswordFault) {
        #expect(PasswordRules.fault(in: password, knowing: Self.words) == fault)
    }
}
