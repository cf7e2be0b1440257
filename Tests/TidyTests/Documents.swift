// SPDX-License-Identifier: Apache-2.0

/// The documents of the repository and the links between them.
struct Documents {
    /// A link from a line of a document to a path from the top of the repository.
    struct Link: Hashable {
        let from: String
        let line: Int
        let target: String
    }

    let files: [SourceFile]

    init(in files: [SourceFile]) { self.files = files.filter { $0.path.hasSuffix(".md") } }

    /// Links to other files of the repository, outside blocks of code.
    var links: [Link] {
        files.flatMap { file -> [Link] in
            var isCode = false
            return file.lines.enumerated().flatMap { number, line -> [Link] in
                if line.drop(while: { $0 == " " }).hasPrefix("```") { isCode.toggle() }
                guard !isCode else { return [] }
                return Self.targets(in: line).map { target in
                    Link(from: file.path, line: number + 1, target: Self.resolve(target, from: file.folder))
                }
            }
        }
    }

    /// Links that lead to nothing.
    func brokenLinks(exists: (String) -> Bool) -> [Breach] {
        links.filter { !exists($0.target) }
            .map { Breach(path: $0.from, line: $0.line, fault: "the link to \($0.target) leads nowhere") }
    }

    /// Documents that nobody finds by following links from the README or the map of the documents.
    var unreachable: [Breach] {
        var seen: Set<String> = []
        var open = ["README.md", "README.zh-Hans.md", "docs/README.md"]
        let onward = Dictionary(grouping: links, by: \.from)
        while let path = open.popLast() {
            guard seen.insert(path).inserted else { continue }
            for link in onward[path] ?? [] {
                open.append(link.target)
                open.append(link.target + (link.target.hasSuffix("/") ? "README.md" : "/README.md"))
            }
        }
        return files.filter { $0.path.hasPrefix("docs/") && !seen.contains($0.path) }
            .map { Breach(path: $0.path, line: 1, fault: "no document leads here") }
    }

    /// What stands in the brackets of Markdown links and is a path.
    private static func targets(in line: String) -> [Substring] {
        line.matches(of: /\]\(([^)\s]+)\)/).map(\.output.1).filter { target in
            !target.hasPrefix("#") && !target.contains("://") && !target.hasPrefix("mailto:")
        }
    }

    private static func resolve(_ target: Substring, from folder: Substring) -> String {
        let path = target.prefix { $0 != "#" }
        var parts: [Substring] = path.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
