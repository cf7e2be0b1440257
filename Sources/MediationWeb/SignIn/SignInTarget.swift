// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport

/// Where somebody wanted to go who is not signed in.
enum SignInTarget {
    static let field = "return"

    /// The door, with the page to return to.
    static func address(of door: PagePath = .signIn, for page: PagePath?) -> String {
        guard let target = page?.returnTarget, target != .today else { return door.path }
        // Paths of pages consist of letters, digits, `/`, `-` and `_` only, so they need no escape in a query.
        return door.path + "?\(field)=\(target.path)"
    }

    /// The page that a query or a form names; anything that is no page of ours is nothing.
    static func page(in fields: FormFields) -> PagePath? {
        fields.single(field).flatMap { PagePath($0) }?.returnTarget
    }
}

/// What was written into a form whose session had ended, carried through the door in hidden fields.
struct KeptForm: Sendable {
    private static let prefix = "kept."

    /// Where the form had been sent.
    let page: PagePath
    let fields: FormFields

    init(page: PagePath, fields: FormFields) {
        self.page = page
        self.fields = FormFields(body: fields.fields.filter { $0.name != FormToken.name })
    }

    /// Reads what `hidden` wrote; `nil` when the form keeps nothing.
    init?(in form: FormFields) {
        let kept = form.fields.filter { $0.name.hasPrefix(Self.prefix) }
        guard !kept.isEmpty, let page = form.single(Self.prefix).flatMap({ PagePath($0) }) else { return nil }
        self.page = page
        fields = FormFields(
            body: kept.filter { $0.name != Self.prefix }
                .map { (name: String($0.name.dropFirst(Self.prefix.count)), value: $0.value) })
    }

    /// The names and values of the hidden fields.
    var hidden: [(name: String, value: String)] {
        [(Self.prefix, page.path)] + fields.fields.map { (Self.prefix + $0.name, $0.value) }
    }
}
