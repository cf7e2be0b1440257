// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite struct PersonalNumberTests {
    @Test(arguments: [
        ("13800001234", "13800001234"), ("138 0000 1234", "13800001234"), ("+86 138-0000-1234", "13800001234"),
        ("008613800001234", "13800001234"), ("１３８００００１２３４", "13800001234"), ("0571-8765 4321", "057187654321"),
        ("8765432", "8765432"), ("86543210", "86543210"),
    ]) func `However a telephone number is written, it is the same`(written: String, digits: String) {
        #expect(PhoneNumber(written)?.digits == digits)
    }

    @Test(arguments: ["", "110", "王家", "138000012x4", "12345678901234567"])
    func `What is no telephone number is none`(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test(arguments: [
        ("11010519491231002X", "11010519491231002X", true), ("110105 19491231 002x", "11010519491231002X", true),
        ("１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X", true), ("110105194912310021", "110105194912310021", false),
        ("440524188001010014", "440524188001010014", true), ("110105491231002", "110105491231002", true),
    ]) func `The last place of an identity number follows from the others`(
        written: String, characters: String, isChecked: Bool
    ) throws {
        let number = try #require(IdentityNumber(written))
        #expect(number.characters == characters)
        #expect(number.isChecked == isChecked)
    }

    @Test(arguments: ["", "1101051949123100", "1101051949123100XX", "11010549123100X", "张三"])
    func `What is no identity number is none`(text: String) {
        #expect(IdentityNumber(text) == nil)
    }

    @Test func `A masked number shows what its owner knows it by, and never itself`() {
        let phones = ["13800001234", "05718765", "110"].map { MaskedText(phone: $0).description }
        #expect(phones == ["138****1234", "****65", "****"])
        let numbers = ["11010519491231002X", "110105491231002", "12345678", "1"]
            .map { MaskedText(identityNumber: $0).description }
        #expect(numbers == ["110105********002X", "110105********1002", "****78", "****"])
    }
}
