// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

/// The family of a browser and of its system, by a name from a closed list; nothing else of `User-Agent` is kept.
package enum DeviceName {
    private static let programs = [
        ("fengqiao/", "fengqiao"), ("MicroMessenger/", "WeChat"), ("DingTalk/", "DingTalk"), ("Edg", "Edge"),
        ("HuaweiBrowser/", "Huawei Browser"), ("MiuiBrowser/", "Mi Browser"), ("QQBrowser/", "QQ Browser"),
        ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
        ("python", "Python"),
    ]
    private static let systems = [
        ("HarmonyOS", "HarmonyOS"), ("OpenHarmony", "HarmonyOS"), ("Android", "Android"), ("iPhone", "iPhone"),
        ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ]

    /// The name for what a program says of itself, `Firefox · Android`; empty when nothing of it is known.
    package static func of(userAgent: String?) -> String {
        // Nobody needs more than this to say what they are, and we do not search more.
        guard let text = userAgent?.prefix(400) else { return "" }
        let parts = [programs, systems].compactMap { known in known.first { text.contains($0.0) }?.1 }
        return parts.joined(separator: " · ")
    }
}

extension Request {
    /// The family of the browser or program that sent the request.
    package var deviceName: String { DeviceName.of(userAgent: headers[.userAgent]) }
}
