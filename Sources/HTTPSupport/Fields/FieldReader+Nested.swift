// SPDX-License-Identifier: Apache-2.0
internal import JSON

extension FieldReader {
    /// Reads an object inside of the request; in forms, the fields whose names begin with `name.`.
    package mutating func object<Value>(
        _ name: String, _ read: (inout FieldReader) -> Reading<Value>
    ) -> Reading<Value> {
        optionalObject(name, read).flatMapOptional { refuse(name, FieldRefusal(.missing, "must be there")) }
    }

    /// Reads an object that may be missing.
    package mutating func optionalObject<Value>(
        _ name: String, _ read: (inout FieldReader) -> Reading<Value>
    ) -> Reading<Value?> {
        ask(name)
        let pointer = source.pointer(prefix, name)
        switch source {
        case .form(let fields, _):
            guard fields.hasPrefix("\(pointer).") else { return .valid(nil) }
            return nested(source, pointer, read).map(Optional.some)
        case .json:
            guard let input = source.values(prefix, name).first else { return .valid(nil) }
            return nested(input, pointer, read).map(Optional.some)
        }
    }

    /// Reads a list of objects; in forms `name.0.…`, `name.1.…` and so on. A missing list is an empty one.
    package mutating func objects<Value>(
        _ name: String, count: ClosedRange<Int>, _ read: (inout FieldReader) -> Reading<Value>
    ) -> Reading<[Value]> {
        let pointer = source.pointer(prefix, name)
        var readings: [Reading<Value>] = []
        switch source {
        case .form(let fields, _):
            ask(name)
            let total = (0...count.upperBound).prefix { fields.hasPrefix("\(pointer).\($0).") }.count
            guard requireCount(total, count, name) else { return .invalid }
            for index in 0..<total { readings.append(nested(source, "\(pointer).\(index)", read)) }
        case .json:
            guard let inputs = elements(name, count: count) else { return .invalid }
            for (index, input) in inputs.enumerated() {
                readings.append(nested(input, "\(pointer)/\(index)", read))
            }
        }
        do { return .valid(try readings.map { reading throws(Reading<Value>.Invalid) in try reading.get() }) } catch {
            return .invalid
        }
    }

    private mutating func nested<Value>(
        _ input: FieldInput, _ pointer: String, _ read: (inout FieldReader) -> Reading<Value>
    ) -> Reading<Value> {
        guard case .json(.object(let object)) = input else {
            note(at: pointer, FieldRefusal(.wrongType, "must be an object"))
            return .invalid
        }
        return nested(.json(object), pointer, read)
    }

    private mutating func nested<Value>(
        _ source: FieldSource, _ pointer: String, _ read: (inout FieldReader) -> Reading<Value>
    ) -> Reading<Value> {
        var reader = FieldReader(source, prefix: pointer)
        let reading = read(&reader)
        reader.noteUnknown()
        note(reader.errors)
        return reader.errors.isEmpty ? reading : .invalid
    }
}

extension Reading {
    fileprivate func flatMapOptional<Wrapped>(_ replacement: () -> Reading<Wrapped>) -> Reading<Wrapped>
    where Value == Wrapped? {
        switch self {
        case .valid(let value?): .valid(value)
        case .valid(nil): replacement()
        case .invalid: .invalid
        }
    }
}
