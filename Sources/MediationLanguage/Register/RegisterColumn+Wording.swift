// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension RegisterColumn: Bilingual {
    /// What stands above the column unless a county says otherwise.
    package var wording: (chinese: String, english: String) {
        switch self {
        case .serial: ("序号", "No.")
        case .number: ("案号", "Number")
        case .code: ("案件码", "Code")
        case .registeredOn: ("登记日期", "Registered on")
        case .source: ("案件来源", "Source")
        case .type: ("纠纷类型", "Type of dispute")
        case .title: ("纠纷名称", "Title")
        case .summary: ("简要情况", "Summary")
        case .place: ("所在地", "Place")
        case .applicants: ("申请人", "Applicants")
        case .respondents: ("被申请人", "Respondents")
        case .parties: ("当事人数", "Parties")
        case .scale: ("规模代码", "Scale")
        case .stage: ("办理状态", "Stage")
        case .level: ("办理层级", "Level")
        case .firstLevel: ("首次登记层级", "First level")
        case .risk: ("风险", "Risk")
        case .unit: ("承办单位", "Unit")
        case .person: ("承办人", "Person in charge")
        case .acceptedOn: ("受理日期", "Accepted on")
        case .agreedOn: ("协议日期", "Agreed on")
        case .amount: ("协议金额（元）", "Money promised (yuan)")
        case .promises: ("约定事项", "Promises")
        case .kept: ("已履行事项", "Promises kept")
        case .followUps: ("回访次数", "Call-backs")
        case .dueOn: ("办理期限", "Due on")
        case .closedOn: ("结案日期", "Closed on")
        case .ending: ("结果", "Ending")
        case .success: ("是否化解", "Settled")
        case .empty: ("备注", "Remarks")
        }
    }
}

extension RegisterPreset: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .register: ("人民调解案件登记台账", "Register of cases")
        case .gbT31000: ("矛盾纠纷信息（GB/T 31000对照）", "Records of disputes (GB/T 31000)")
        }
    }

    /// The columns with what stands above them.
    package func layout(in language: Language) -> RegisterLayout {
        let entries: [RegisterLayout.Entry] =
            switch self {
            case .register: Self.usual.map { RegisterLayout.Entry($0, $0.text(in: language)) }
            // The names of the standard are Chinese, whoever reads them.
            case .gbT31000: Self.standard.map { RegisterLayout.Entry($0.column, $0.name) }
            }
        return RegisterLayout(title: text(in: language), entries: entries)
    }

    private static let usual: [RegisterColumn] = [
        .serial, .number, .code, .registeredOn, .source, .type, .title, .place, .applicants, .respondents, .unit,
        .person, .stage, .level, .acceptedOn, .agreedOn, .amount, .promises, .kept, .followUps, .closedOn, .ending,
        .empty,
    ]

    private static let standard: [(name: String, column: RegisterColumn)] = [
        ("事件名称", .title), ("发生日期", .registeredOn), ("发生地点", .place), ("事件规模", .scale), ("事件类别", .type),
        ("涉及人数", .parties), ("事件简述", .summary), ("涉及单位", .empty), ("主要当事人证件类型", .empty),
        ("主要当事人证件号码", .empty), ("主要当事人姓名", .applicants), ("主要当事人性别", .empty), ("主要当事人民族", .empty),
        ("主要当事人学历", .empty), ("主要当事人人员类别", .empty), ("主要当事人居住详址", .empty), ("化解时限", .dueOn),
        ("化解方式", .empty), ("化解组织", .unit), ("化解责任人姓名", .person), ("化解责任人联系方式", .empty),
        ("化解是否成功", .success), ("化解情况", .ending), ("考评日期", .empty), ("考评意见", .empty), ("经度", .empty), ("纬度", .empty),
    ]
}

extension RegisterFormat: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .xlsx: ("XLSX（表格软件）", "XLSX (spreadsheets)")
        case .csv: ("CSV（文本）", "CSV (text)")
        }
    }
}

extension RegisterNames: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .masked: ("遮住姓名（张**）", "Names masked")
        case .full: ("完整姓名", "Names in full")
        }
    }
}
