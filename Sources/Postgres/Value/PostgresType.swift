// SPDX-License-Identifier: Apache-2.0

/// A type of the server by its number (OID). Only the fixed numbers of built-in types are named here.
///
/// Enumerations, domains and extensions have other numbers in every database, so they are not used as parameter
/// types: cast in SQL (`\(stage)::case_stage`) and select `stage::text`.
@frozen
public struct PostgresType: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32

    @inlinable
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    @inlinable
    init(_ rawValue: UInt32) {
        self.rawValue = rawValue
    }
}

extension PostgresType {
    public static let bool = Self(16)
    public static let bytea = Self(17)
    public static let char = Self(18)
    public static let name = Self(19)
    public static let int8 = Self(20)
    public static let int2 = Self(21)
    public static let int4 = Self(23)
    public static let text = Self(25)
    public static let oid = Self(26)
    public static let json = Self(114)
    public static let float4 = Self(700)
    public static let float8 = Self(701)
    public static let unknown = Self(705)
    public static let bpchar = Self(1042)
    public static let varchar = Self(1043)
    public static let date = Self(1082)
    public static let timestamp = Self(1114)
    public static let timestamptz = Self(1184)
    public static let numeric = Self(1700)
    public static let uuid = Self(2950)
    public static let jsonb = Self(3802)
    public static let boolArray = Self(1000)
    public static let byteaArray = Self(1001)
    public static let nameArray = Self(1003)
    public static let int2Array = Self(1005)
    public static let int4Array = Self(1007)
    public static let textArray = Self(1009)
    public static let varcharArray = Self(1015)
    public static let int8Array = Self(1016)
    public static let float8Array = Self(1022)
    public static let timestamptzArray = Self(1185)
    public static let dateArray = Self(1182)
    public static let uuidArray = Self(2951)
    public static let jsonbArray = Self(3807)
}

extension PostgresType: CustomStringConvertible {
    /// The number, because the names of types differ between databases.
    public var description: String { "oid \(rawValue)" }
}
