// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Makes the form of a step, with what has to be looked up for it.
struct StepPage: Sendable {
    let services: Services
    let say: Say
    let context: SignedInPage

    /// A form as a page of its own, and as a part of another one.
    struct Shown: Sendable {
        let heading: String
        let whole: HTML
        let formOnly: HTML
    }

    func form(of kind: Command.Kind, filled form: FilledForm, on view: CaseView) async throws -> Shown {
        if kind == .register { return try await registration(filled: form, on: view) }
        let asksForPerson = kind.fields.contains { $0.kind == .person }
        let step = StepForm(
            say: say, kind: kind, view: view,
            colleagues: asksForPerson ? try await services.people.colleagues(of: context.principal) : [],
            helpers: kind == .invite ? try await services.offices.helpers(as: context.principal) : [],
            formToken: context.session.token.formToken, form: form, requestKey: PagePosts.freshKey())
        return Shown(heading: step.title, whole: step.html, formOnly: step.formOnly)
    }

    /// A lead becomes a case by the questions that open one, answered as far as the lead says.
    private func registration(filled form: FilledForm, on view: CaseView) async throws -> Shown {
        let row = view.row
        let known = FormFields(body: [
            ("summary", row.summary), ("place.region", row.state.region.description), ("place.text", row.place),
            ("source", row.state.source.rawValue),
        ])
        let region = row.state.region
        let opening = OpeningForm(
            say: say, principal: context.principal, formToken: context.session.token.formToken,
            places: try await services.cases.places(as: context.principal).filter { $0.code == region },
            form: form.fields == nil ? FilledForm(fields: known) : form,
            purpose: .lead(CaseCode(row.state.id), version: row.state.version, requestKey: PagePosts.freshKey()))
        return Shown(heading: opening.title, whole: opening.html, formOnly: opening.formOnly)
    }
}
