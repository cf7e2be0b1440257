// SPDX-License-Identifier: Apache-2.0
import MediationCore

// Tests write values that are known to be right; a wrong literal stops the test program.

extension PartyNumber: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) {
        guard let number = PartyNumber(rawValue: value) else { preconditionFailure("There is no party \(value).") }
        self = number
    }
}

extension LegalDay: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        guard let day = LegalDay(value) else { preconditionFailure("There is no day \(value).") }
        self = day
    }
}

extension RegionCode: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) {
        guard let code = RegionCode(rawValue: value) else { preconditionFailure("There is no region \(value).") }
        self = code
    }
}
