// SPDX-License-Identifier: Apache-2.0
package import JSON

/// Reads the fields of a request and gathers everything that is wrong with them.
///
/// ```swift
/// var fields = FieldReader(try await request.jsonBody())
/// let summary = fields.required("summary", .text(max: 2_000))
/// let urgency = fields.optional("urgency", FieldRule<Urgency>.choice)
/// let parties = fields.objects("parties", count: 1...20) { party in
///     party.combine(party.required("name", .line(max: 100)), party.optional("phone", .line(max: 30)), into: PartyJSON.init)
/// }
/// let request = try fields.finish(summary, urgency, parties, into: NewCase.init)
/// ```
///
/// Fields of a body of JSON that nobody asked for are errors; those of a form are left alone, because browsers and their
/// extensions add some.
package struct FieldReader {
    let source: FieldSource
    let prefix: String
    private(set) var asked: Set<String> = []
    @usableFromInline private(set) var errors: [FieldError] = []

    init(_ source: FieldSource, prefix: String = "") {
        self.source = source
        self.prefix = prefix
    }

    /// Reads the object of a body.
    package init(_ object: JSONObject) {
        self.init(.json(object))
    }

    /// Reads the fields of a form or a query.
    package init(_ fields: FormFields) {
        self.init(.form(fields, fields.kind))
    }

    /// Reads a field that must be there.
    package mutating func required<Value>(_ name: String, _ rule: FieldRule<Value>) -> Reading<Value> {
        guard let input = single(name) else { return .invalid }
        guard let input = input else { return refuse(name, FieldRefusal(.missing, "must be there")) }
        return read(name, input, rule)
    }

    /// Reads a field that may be missing, `null`, or empty in a form.
    package mutating func optional<Value>(_ name: String, _ rule: FieldRule<Value>) -> Reading<Value?> {
        guard let input = single(name) else { return .invalid }
        guard let input = input else { return .valid(nil) }
        return read(name, input, rule).map(Optional.some)
    }

    /// Reads a field that has a value when it is missing.
    package mutating func optional<Value>(
        _ name: String, _ rule: FieldRule<Value>, default value: Value
    ) -> Reading<Value> {
        optional(name, rule).map { $0 ?? value }
    }

    /// Reads a list; in forms, all fields of one name. A missing list is an empty one.
    package mutating func list<Value>(
        _ name: String, count: ClosedRange<Int>, _ rule: FieldRule<Value>
    ) -> Reading<[Value]> {
        guard let inputs = elements(name, count: count) else { return .invalid }
        var values: [Value] = []
        for (index, input) in inputs.enumerated() {
            do { values.append(try rule.read(input)) } catch { note(at: elementPointer(name, index), error) }
        }
        return values.count == inputs.count ? .valid(values) : .invalid
    }

    /// Notes an error that only shows when fields are seen together.
    package mutating func refuse<Value>(_ name: String, _ refusal: FieldRefusal) -> Reading<Value> {
        note(at: source.pointer(prefix, name), refusal)
        return .invalid
    }

    /// Makes one value out of readings, if all are valid.
    @inlinable
    package func combine<each Value, Result>(
        _ readings: repeat Reading<each Value>, into make: (repeat each Value) -> Result
    ) -> Reading<Result> {
        do { return .valid(make(repeat try (each readings).get())) } catch { return .invalid }
    }

    /// Makes the value of the whole request, or throws all errors as one problem.
    @inlinable
    package mutating func finish<each Value, Result>(
        _ readings: repeat Reading<each Value>, into make: (repeat each Value) -> Result
    ) throws(Problem) -> Result {
        noteUnknown()
        if errors.isEmpty, case .valid(let result) = combine(repeat each readings, into: make) { return result }
        throw problem
    }
}

extension FieldReader {
    /// The value of a field: nothing at all when it is repeated (noted), nothing inside when it is missing.
    private mutating func single(_ name: String) -> FieldInput?? {
        asked.insert(name)
        let values = source.values(prefix, name)
        guard values.count < 2 else {
            note(at: source.pointer(prefix, name), FieldRefusal(.repeated, "must be there once only"))
            return nil
        }
        return .some(values.first)
    }

    private mutating func read<Value>(_ name: String, _ input: FieldInput, _ rule: FieldRule<Value>) -> Reading<Value> {
        do { return .valid(try rule.read(input)) } catch { return refuse(name, error) }
    }

    mutating func elements(_ name: String, count: ClosedRange<Int>) -> [FieldInput]? {
        asked.insert(name)
        var inputs = source.values(prefix, name)
        if case .json(let value)? = inputs.first {
            guard case .array(let values) = value else {
                note(at: source.pointer(prefix, name), FieldRefusal(.wrongType, "must be an array"))
                return nil
            }
            inputs = values.map(FieldInput.json)
        }
        return requireCount(inputs.count, count, name) ? inputs : nil
    }

    mutating func requireCount(_ count: Int, _ range: ClosedRange<Int>, _ name: String) -> Bool {
        guard !range.contains(count) else { return true }
        let refusal =
            count < range.lowerBound
            ? FieldRefusal(.tooFew, "must have at least \(range.lowerBound)", limit: range.lowerBound)
            : FieldRefusal(.tooMany, "must have at most \(range.upperBound)", limit: range.upperBound)
        note(at: source.pointer(prefix, name), refusal)
        return false
    }

    private func elementPointer(_ name: String, _ index: Int) -> String {
        switch source {
        case .json: "\(source.pointer(prefix, name))/\(index)"
        case .form: source.pointer(prefix, name)
        }
    }

    mutating func ask(_ name: String) {
        asked.insert(name)
    }

    mutating func note(_ others: [FieldError]) {
        errors += others
    }

    mutating func note(at pointer: String, _ refusal: FieldRefusal) {
        errors.append(FieldError(pointer, refusal.code, refusal.detail, limit: refusal.limit))
    }

    @usableFromInline
    mutating func noteUnknown() {
        guard case .json(let object) = source else { return }
        for member in object.members where !asked.contains(member.key) {
            note(at: source.pointer(prefix, member.key), FieldRefusal(.unknown, "is not a field of this request"))
        }
    }
}
