// SPDX-License-Identifier: Apache-2.0

package import MediationCore

extension Phrase {
    /// Who looked at what, and whether the record proves itself.
    package enum Audit: CaseIterable, Bilingual {
        case title, intro, log, who, what, kind, person, caseID, from, until, reason, when, show, nothing, more
        case chains, lines, verified, neverVerified, verifyHint, anchors, anchorsIntro, noAnchors, number, leaves
        case root, signature, holds, broken, download, check, checkHint, same, different, missing, unsigned
        case unreadable, operatorOfProgram, anyKind

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("监督", "Audit")
            case .intro:
                (
                    "谁看过什么，记录有没有被动过。看不到案件里的话；您在这里看过也会记下一笔。",
                    "Who looked at what, and whether the record was touched. No words of a case; your reading leaves a line."
                )
            case .log: ("查阅记录", "Access log")
            case .who: ("谁", "Who")
            case .what: ("看了什么", "What")
            case .kind: ("哪一类", "Kind")
            case .person: ("人员编号", "Number of the person")
            case .caseID: ("案件标识", "Id of the case")
            case .from: ("从哪天", "From")
            case .until: ("到哪天", "Until")
            case .reason: ("理由", "Reason")
            case .when: ("什么时候", "When")
            case .show: ("查", "Show")
            case .nothing: ("没有这样的记录。", "There are no such lines.")
            case .more: ("更早的", "Earlier")
            case .chains: ("看过的人（每人一条链）", "People who looked, a chain each")
            case .lines: ("一共几笔", "Lines")
            case .verified: ("上次全部核对", "Last verified as a whole")
            case .neverVerified: ("还没有全部核对过", "Never verified as a whole")
            case .verifyHint:
                ("全部核对在服务器上运行：fengqiao verify", "The whole is verified on the server: fengqiao verify")
            case .anchors: ("锚点", "Anchors")
            case .anchorsIntro:
                (
                    "每天签一次名，记下所有链走到哪里。下载一份存在别处，以后就能看出有没有换过。",
                    "Each day a signature says where all chains stand. A copy kept elsewhere shows whether it was exchanged."
                )
            case .noAnchors: ("还没有锚点。", "There is no anchor yet.")
            case .number: ("第几个", "Number")
            case .leaves: ("链的位置数", "Places of chains")
            case .root: ("树根", "Root")
            case .signature: ("签名和前后相接", "Signature and order")
            case .holds: ("对得上", "holds")
            case .broken: ("对不上", "does not hold")
            case .download: ("下载", "Download")
            case .check: ("核对一个锚点", "Check an anchor")
            case .checkHint: ("把以前存下的锚点全文贴在这里", "Paste the anchor that you kept, whole")
            case .same: ("和库里的一样。", "It is the one that is stored.")
            case .different:
                ("库里这一号的锚点不是这个：记录换过。", "Another anchor is stored under this number: the record was exchanged.")
            case .missing: ("库里没有这一号：可能换成了旧备份。", "There is none of this number: the database may be an old backup.")
            case .unsigned: ("签名对不上：这个锚点改过。", "The signature does not hold: this anchor was changed.")
            case .unreadable: ("这不是锚点的全文。", "This is not the whole of an anchor.")
            case .operatorOfProgram: ("系统运维", "Operator")
            case .anyKind: ("各类", "Any")
            }
        }
    }
}

extension AccessKind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .view: ("打开案件", "Opened a case")
        case .reveal: ("看了完整号码或住址", "Saw a detail in full")
        case .search: ("查找", "Searched")
        case .export: ("导出", "Took data out")
        case .audit: ("看了查阅记录", "Read the log")
        case .verify: ("全部核对", "Verified everything")
        }
    }
}
