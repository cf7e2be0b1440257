// SPDX-License-Identifier: Apache-2.0

/// Makes random values of one kind. Generators are put together by ``map(_:)``, ``array(of:count:)`` and the like.
package struct Gen<Value>: Sendable {
    package let make: @Sendable (inout SplitMix64) -> Value

    package init(_ make: @escaping @Sendable (inout SplitMix64) -> Value) {
        self.make = make
    }

    /// The value that stands at the start of a seed.
    package func callAsFunction(_ seed: Seed) -> Value {
        var random = SplitMix64(seed)
        return make(&random)
    }

    package func map<Mapped>(_ transform: @escaping @Sendable (Value) -> Mapped) -> Gen<Mapped> {
        Gen<Mapped> { random in transform(make(&random)) }
    }

    /// Now and then nothing.
    package func optional() -> Gen<Value?> {
        Gen<Value?> { random in Int.random(in: 0..<4, using: &random) == 0 ? nil : make(&random) }
    }

    package func array(count: ClosedRange<Int>) -> Gen<[Value]> {
        Gen<[Value]> { random in (0..<Int.random(in: count, using: &random)).map { _ in make(&random) } }
    }
}

extension Gen where Value: FixedWidthInteger & Sendable {
    /// Any number; the ends of the range, zero and one come up far more often than chance would bring them.
    package static var integer: Gen {
        Gen { random in
            let edges: [Value] = [.min, .max, 0, 1, .max - 1]
            return Int.random(in: 0..<4, using: &random) == 0
                ? edges[Int.random(in: 0..<edges.count, using: &random)] : .random(in: .min ... .max, using: &random)
        }
    }
}

extension Gen where Value: Sendable {
    package static func element(of values: [Value]) -> Gen {
        Gen { random in values[Int.random(in: 0..<values.count, using: &random)] }
    }
}

extension Gen<String> {
    /// Text of Latin, Chinese, rare, combined and controlling characters, without NUL (PostgreSQL has no such text).
    package static func text(length: ClosedRange<Int>) -> Gen {
        let alphabet = Array("aZ09 '\"\\$%_;-\n\t\u{1}éß枫桥村民调解𠮷👩‍👧\u{301}\u{FEFF}\u{202E}")
        return Gen<Character>.element(of: alphabet).array(count: length).map { String($0) }
    }
}
