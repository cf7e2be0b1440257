// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import JSON
import MediationAPI
import MediationCore
import MediationHTTP
import MediationLanguage
import MediationService
import Testing

@Suite("The description of the API tells the truth")
struct DescriptionTests {
    @Test("each operation that is served is described, and each that is described is served")
    func operations() async throws {
        try await APIWorld.run { world in
            let served = APIRoutes(services: world.services, limits: SignInLimits(), description: []).operations
            let described = try OpenAPIDocument.shared().operations.map(\.name).sorted()
            #expect(described == served)
        }
    }

    @Test("the description is served without signing in, byte for byte")
    func served() async throws {
        try await APIWorld.run { world in
            let answer = try await world.send(.get, "/openapi.yaml", as: .nobody)
            #expect(answer.status == 200)
            #expect(answer.bytes == (try OpenAPIDocument.bytes()))
        }
    }

    /// Of reports, of the log and of the organisation.
    private static let otherLists: [String: [String]] = [
        "RegisterColumn": RegisterColumn.allCases.map(\.rawValue),
        "FormItem": FormItem.allCases.map(\.rawValue), "FormChapter": FormChapter.allCases.map(\.rawValue),
        "AccessKind": AccessKind.allCases.map(\.rawValue),
        "SubstitutionReason": SubstitutionReason.allCases.map(\.rawValue),
    ]

    @Test("each list of codes has exactly the codes of the program, in their order")
    func codes() throws {
        let schemas = try OpenAPIDocument.shared().schemas
        let lists: [String: [String]] = [
            "Stage": Stage.allCases.map(\.rawValue), "Level": Level.allCases.map(\.rawValue),
            "Role": Role.allCases.map(\.rawValue), "Command": Command.Kind.allCases.map(\.rawValue),
            "UnitKind": UnitKind.allCases.map(\.rawValue), "Risk": Risk.allCases.map(\.rawValue),
            "Source": Source.allCases.map(\.rawValue),
            "DisputeType": DisputeType.allCases.map(\.rawValue), "Urgency": Urgency.allCases.map(\.rawValue),
            "Side": Side.allCases.map(\.rawValue), "ConsentWay": ConsentWay.allCases.map(\.rawValue),
            "DeclineReason": DeclineReason.allCases.map(\.rawValue), "Route": Route.allCases.map(\.rawValue),
            "SessionManner": SessionManner.allCases.map(\.rawValue),
            "EscalationReason": EscalationReason.allCases.map(\.rawValue),
            "ReturnReason": ReturnReason.allCases.map(\.rawValue),
            "TerminationGround": TerminationGround.allCases.map(\.rawValue),
            "AgreementForm": AgreementForm.allCases.map(\.rawValue), "ProofKind": ProofKind.allCases.map(\.rawValue),
            "Satisfaction": Satisfaction.allCases.map(\.rawValue),
            "PerformanceReport": PerformanceReport.allCases.map(\.rawValue),
            "FollowUpWay": FollowUpWay.allCases.map(\.rawValue), "Ending": Ending.allCases.map(\.rawValue),
            "DismissalReason": DismissalReason.allCases.map(\.rawValue),
            "ConsentScope": ConsentScope.allCases.map(\.rawValue),
            "ConsentAnswer": ConsentAnswer.allCases.map(\.rawValue), "GuestKind": GuestKind.allCases.map(\.rawValue),
            "Tie": Tie.allCases.map(\.rawValue), "PauseReason": PauseReason.allCases.map(\.rawValue),
            "HelpKind": HelpKind.allCases.map(\.rawValue), "Outlet": Outlet.allCases.map(\.rawValue),
            "OutletResult": OutletResult.allCases.map(\.rawValue), "Paper": Paper.allCases.map(\.rawValue),
            "RiskSign": RiskSign.allCases.map(\.rawValue), "Mood": Mood.allCases.map(\.rawValue),
            "WhistleKind": WhistleKind.allCases.map(\.rawValue), "Department": Department.allCases.map(\.rawValue),
            "WhistleSide": WhistleSide.allCases.map(\.rawValue),
            "AgreementScope": AgreementScope.allCases.map(\.rawValue),
            "ConfirmationResult": ConfirmationResult.allCases.map(\.rawValue),
            "ConfirmationWarning": ConfirmationWarning.allCases.map(\.rawValue),
            "ItemState": ItemState.allCases.map(\.rawValue),
            "ConfirmationState": ConfirmationState.allCases.map(\.rawValue),
            "ClockKind": ClockKind.allCases.map(\.rawValue), "Alert": ClockStep.Alert.allCases.map(\.rawValue),
            "WhistleState": WhistleState.allCases.map(\.rawValue),
            "TransferState": TransferState.allCases.map(\.rawValue), "Direction": Direction.allCases.map(\.rawValue),
            "PartyWish": PartyWish.allCases.map(\.rawValue), "RevealReason": RevealReason.allCases.map(\.rawValue),
            "Outcome": LocalResolutionRow.Outcome.allCases.map(\.rawValue),
            "CodeListName": CodeList.allCases.map(\.rawValue), "Rule": Guard.allCases.map(\.rawValue),
            "IndicatorID": Indicator.allCases.map(\.rawValue), "MeasureID": Measure.allCases.map(\.rawValue),
            "Breakdown": Breakdown.allCases.map(\.rawValue),
            "DefinitionBasis": DefinitionBasis.allCases.map(\.rawValue),
            "RateID": LocalResolutionRate.allCases.map(\.rawValue),
            "ProblemType": (ProblemType.standard + ProblemType.mediation).map(\.reference),
            "SignInDuty": SignInDuty.allCases.map(\.rawValue), "TokenScope": TokenScope.allCases.map(\.rawValue),
            "SignInKind": SignInKind.allCases.map(\.rawValue), "ThemeState": ThemeState.allCases.map(\.rawValue),
            "FieldKind": Self.fieldKinds,
        ]
        let described = schemas.filter { $0.value.values != nil }.mapValues { $0.values?.compactMap(\.string) ?? [] }
        #expect(described == lists.merging(Self.otherLists) { $1 })
    }

    /// The kinds that fields have, and those that only opening a case and members of other fields have.
    private static let fieldKinds = [
        "text", "day", "flag", "number", "code", "codes", "party", "parties", "consents", "terms", "answers", "person",
        "case", "amount", "place", "region", "people",
    ]

    /// What people may send on a case. What begins one has a request of its own.
    private static let kinds = Command.Kind.allCases.filter { $0.isForPeople && $0 != .reportLead }

    @Test("each command is described with exactly the fields that it is told")
    func commands() throws {
        let document = try OpenAPIDocument.shared()
        let transition = try #require(document.schemas["Transition"])
        let opening = try #require(document.schemas["NewCase"]).properties.keys.filter { $0 != "id" }.sorted()
        var described: [String: [String]] = [:]
        for name in transition.oneOf.compactMap(\.reference) {
            let schema = try #require(document.schemas[name])
            let command = try #require(schema.properties["command"]?.values?.first?.string)
            described[command] = schema.properties.keys.filter { $0 != "command" }.sorted()
        }
        let told = Self.kinds.map { kind in
            (kind.rawValue, kind == .register ? opening : kind.fields.map(\.name).sorted())
        }
        #expect(described == Dictionary(uniqueKeysWithValues: told))
    }

    @Test("each command requires in the description what it requires in `actions`")
    func requiredFields() throws {
        let document = try OpenAPIDocument.shared()
        for name in try #require(document.schemas["Transition"]).oneOf.compactMap(\.reference) {
            let schema = try #require(document.schemas[name])
            let word = try #require(schema.properties["command"]?.values?.first?.string)
            let kind = try #require(Command.Kind(rawValue: word))
            let required =
                kind == .register
                ? try #require(document.schemas["NewCase"]).required : kind.fields.filter(\.isRequired).map(\.name)
            #expect(schema.required.sorted() == (["command"] + required).sorted())
        }
    }

    @Test("what is said with an event is described for each place where it can stand")
    func words() throws {
        let schema = try #require(try OpenAPIDocument.shared().schemas["Words"])
        #expect(schema.properties.keys.sorted() == Words.Place.allCases.map(\.rawValue).sorted())
    }

    @Test("each example keeps its own schema")
    func examples() throws {
        let document = try OpenAPIDocument.shared()
        #expect(document.examples.count >= 4)
        for example in document.examples {
            #expect(example.schema.failures(example.value, at: example.place, document.schemas) == [])
        }
    }

    @Test("the lists of codes come with words in both languages")
    func codeLists() async throws {
        try await APIWorld.run { world in
            for (language, label) in [("zh-CN", "案件来源"), ("en-GB", "Source")] {
                let answer = try await world.send(.get, "/code-lists", ["Accept-Language": language])
                #expect(answer["items"]?.array?.compactMap { $0["list"]?.string } == CodeList.allCases.map(\.rawValue))
                #expect(answer["items"]?.array?.first?["label"]?.string == label)
            }
        }
    }
}
