// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// One list of settings for every Swift target; what differs is said at the target.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let asyncHTTPClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

// Targets stand in the order of their floors: each may use only what stands above it (docs/architecture.md).
let package = Package(
    name: "fengqiao",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "fengqiao", targets: ["fengqiao"]),
        .library(name: "Postgres", targets: ["Postgres"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
        .systemLibrary(
            name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"]), .brew(["argon2"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(
            name: "Postgres",
            dependencies: [
                "CLibPQ", logging, metrics, lifecycle, crypto,
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: settings + [.enableExperimentalFeature("Lifetimes"), .strictMemorySafety()]),
        .target(name: "HTML", swiftSettings: settings),
        .target(name: "JSON", swiftSettings: settings),
        .target(name: "Spreadsheets", dependencies: ["CXlsxWriter"], swiftSettings: settings),
        .target(name: "Sealing", dependencies: [crypto], swiftSettings: settings),
        .target(name: "MediationCore", swiftSettings: settings),
        .target(name: "MediationLanguage", dependencies: ["MediationCore"], swiftSettings: settings),
        .target(
            name: "MediationRules", dependencies: ["MediationCore", "JSON"],
            resources: [
                .embedInCode("Packs/cn.json"), .embedInCode("Packs/county-990101.json"),
                .embedInCode("Calendar/work-calendar-cn.csv"),
            ],
            swiftSettings: settings),
        .target(
            name: "MediationStore", dependencies: ["MediationCore", "Postgres", "JSON", logging],
            swiftSettings: settings),
        .target(
            name: "MediationService",
            dependencies: [
                "MediationCore", "MediationRules", "MediationStore", "Postgres", "JSON", "Sealing", "Spreadsheets",
                crypto,
                logging, metrics,
                lifecycle,
            ],
            swiftSettings: settings),
        .target(
            name: "MediationDemo",
            dependencies: ["MediationCore", "MediationService", "MediationStore", "Postgres", "Sealing", logging],
            swiftSettings: settings),
        .target(
            name: "HTTPSupport",
            dependencies: [
                "CArgon2", "CZlib", "JSON", hummingbird, .product(name: "HummingbirdCore", package: "hummingbird"),
                httpTypes,
                nio,
                crypto, logging, metrics,
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: settings),
        .target(
            name: "OpenIDConnect",
            dependencies: ["HTTPSupport", "JSON", crypto, cryptoExtras, asyncHTTPClient, nio, nioHTTP1],
            swiftSettings: settings),
        .target(
            name: "MediationHTTP",
            dependencies: [
                "MediationCore", "MediationLanguage", "MediationStore", "MediationService", "HTTPSupport", "JSON",
                "Postgres", "Sealing", "Spreadsheets", crypto, hummingbird, httpTypes, nio,
            ],
            swiftSettings: settings),
        .target(
            name: "MediationAPI",
            dependencies: [
                "MediationCore", "MediationLanguage", "MediationService", "MediationHTTP", "HTTPSupport", "JSON",
                hummingbird, httpTypes,
            ],
            swiftSettings: settings),
        .target(
            name: "MediationWeb",
            dependencies: [
                "MediationCore", "MediationLanguage", "MediationService", "MediationHTTP", "HTTPSupport", "HTML",
                "JSON", "CQREncode", "OpenIDConnect", hummingbird, httpTypes, logging,
            ],
            resources: [
                .embedInCode("public/app.css"), .embedInCode("public/app.js"), .embedInCode("public/keys.js"),
                .embedInCode("public/icon.svg"),
            ],
            swiftSettings: settings),
        .target(
            name: "PrivateCluster",
            dependencies: [
                logging, .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),
        .target(
            name: "MediationServer",
            dependencies: [
                "MediationCore", "MediationLanguage", "MediationRules", "MediationStore", "MediationService",
                "MediationDemo", "MediationHTTP", "MediationAPI", "MediationWeb", "HTTPSupport", "Postgres",
                "PrivateCluster", "Sealing", "OpenIDConnect",
                "JSON", hummingbird, httpTypes, nio, lifecycle, signals, logging, metrics,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "fengqiao",
            dependencies: [
                "MediationCore", "MediationLanguage", "MediationServer", "PrivateCluster", "JSON", "Postgres",
                "Sealing", "OpenIDConnect", logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"), asyncHTTPClient, nio, nioHTTP1,
            ],
            swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Postgres", "MediationCore", logging], path: "Tests/TestSupport",
            swiftSettings: settings),
        .testTarget(name: "TidyTests", dependencies: ["TestSupport"], swiftSettings: settings),
        .testTarget(name: "SealingTests", dependencies: ["Sealing", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "MediationLanguageTests", dependencies: ["MediationLanguage", "MediationCore", "TestSupport"],
            swiftSettings: settings),
        .testTarget(name: "HTMLTests", dependencies: ["HTML", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "PostgresTests", dependencies: ["Postgres", "TestSupport", logging], swiftSettings: settings),
        .testTarget(
            name: "PostgresIntegrationTests", dependencies: ["Postgres", "TestSupport", logging, metrics],
            swiftSettings: settings),
        .testTarget(
            name: "MediationCoreTests", dependencies: ["MediationCore", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "MediationRulesTests",
            dependencies: ["MediationRules", "MediationLanguage", "MediationCore", "JSON", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "MediationStoreTests", dependencies: ["MediationStore", "MediationCore", "Postgres", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "MediationServiceTests",
            dependencies: [
                "MediationDemo", "MediationService", "MediationStore", "MediationRules", "MediationCore", "Postgres",
                "JSON", "Sealing", "Spreadsheets", "TestSupport", crypto,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "HTTPSupportTests",
            dependencies: [
                "HTTPSupport", "JSON", "TestSupport", crypto, httpTypes, hummingbird, logging, metrics, nio,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "OpenIDConnectTests",
            dependencies: ["OpenIDConnect", "HTTPSupport", "JSON", "TestSupport", crypto, cryptoExtras],
            swiftSettings: settings),
        .testTarget(
            name: "PrivateClusterTests", dependencies: ["PrivateCluster", "TestSupport", logging],
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "MediationServer", "MediationService", "MediationStore", "MediationCore", "MediationDemo",
                "MediationHTTP", "MediationLanguage", "MediationAPI", "MediationWeb", "HTTPSupport", "JSON", "Postgres",
                "Sealing", "OpenIDConnect", "TestSupport", hummingbird, httpTypes, logging, nio, crypto,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
