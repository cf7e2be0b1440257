// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension PartyWish: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .notSolved: ("事情还没解决", "It is not solved")
        case .anotherMediator: ("想换个人谈", "I would like another mediator")
        case .stop: ("不想谈了", "I want to stop")
        case .question: ("想问一问", "I have a question")
        }
    }
}
