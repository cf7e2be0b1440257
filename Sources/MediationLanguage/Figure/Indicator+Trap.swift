// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Indicator {
    /// What the figure does not say, or how it is misread; for what is not counted, why not.
    package var trap: Sentence {
        switch self {
        case .leadsFound: Sentence("线索多不等于矛盾多，也可能是找得勤。", "Many leads may mean many quarrels, or people who look.")
        case .casesRegistered: Sentence("并入他案的不重复计。", "A case that was merged into another is not counted twice.")
        case .partiesConcerned: Sentence("同一人在两件案中计两次。", "A person in two cases counts twice.")
        case .casesAccepted: Sentence("按首次受理计，重新受理不再计。", "By the first acceptance; a later one does not count again.")
        case .casesClosed: Sentence("结案不等于化解，要分开看。", "Closed is not settled: look at how they ended.")
        case .villageResolution, .townshipRetention:
            Sentence(
                "以后还会变：又重新谈的要扣掉，静默期过了才加上。近几个月开头总是偏低。",
                "It changes later: a case opened again is taken away, a quiet one is added. Recent months begin low.")
        case .agreementSuccess:
            Sentence(
                "没谈成、撤回、移送、待核都在分母里；没谈成也是办了事。",
                "Cases not agreed, withdrawn, referred or unproven stay in the whole; they were work too.")
        case .closing: Sentence("同一批案件前后比，不会超过100%。", "Both parts are about the same cases, so it never exceeds 100 %.")
        case .relapse:
            Sentence("同样的人同样的事另立新案的，这里看不出来。", "The same quarrel written down as a new case is not seen here.")
        case .escalation, .countyReferral:
            Sentence(
                "低不一定好：要同红色案件上报率一起看。上交不是失败。",
                "Low is not good in itself: read it beside the red cases. Moving up is no failure.")
        case .redEscalation:
            Sentence("有的红色案件在村里就能稳住；太低要问一问。", "Some red cases are safe at the village; a low share is a question.")
        case .transferReturn: Sentence("退回多，可能是上交太早，也可能是上面推。", "Many returns: sent too early, or shirked above.")
        case .successAfterReturn: Sentence("件数少时起伏大。", "With few cases it jumps.")
        case .agreementsReached:
            Sentence("达成不等于履行。反悔的协议也计在内。", "Reached is not kept. Broken agreements are counted too.")
        case .amountPromised: Sentence("约定的，不是付了的。", "Promised, not paid.")
        case .agreementPerformance, .itemPerformance, .amountPerformance:
            Sentence(
                "期限没到的不算；当场履行的另计；免除、强制执行和后来补付的都不算按期。",
                "Not due yet is left out; kept on the spot stands apart; excused, enforced or late is not in time.")
        case .confirmation:
            Sentence(
                "分母是全部书面协议，含依法不能确认的。", "The whole is all written agreements, those that cannot be confirmed included.")
        case .confirmationMissed: Sentence("不愿申请也是当事人的权利。", "Not to apply is the parties' right.")
        case .callBackCoverage, .drawnCoverage: Sentence("没接通不算回访到。", "A call that nobody answered does not count.")
        case .satisfaction:
            Sentence("一定要同回访覆盖率一起看；平均数会遮住不满意的一方。", "Read it with the coverage; an average hides the unhappy side.")
        case .applicantSatisfaction, .respondentSatisfaction:
            Sentence("两方分开看才公平。不愿说的在分母里。", "Only both sides together are fair. Who did not say stays in the whole.")
        case .solution: Sentence("是当事人说的，不是办的人说的。", "As the parties say, not as the mediators do.")
        case .overdue: Sentence("双方同意延期的也计在内。", "Cases extended by consent are included.")
        case .closingDays:
            Sentence(
                "看中位数和九成数，平均数会被个别案件拉偏。400天以上按400天计。",
                "Middle and ninth tenth, since few cases bend a mean. More than 400 days count as 400.")
        case .entriesPerCase:
            Sentence("是步骤，不是格子；系统自己做的不算。", "Steps, not fields; what the program did itself is left out.")
        case .contactInTime:
            Sentence("暂不统计：首次联系的时限按规则包各不相同，没有统一口径。", "Not counted: limits of the first contact differ by rule pack.")
        case .unrecorded:
            Sentence("暂不统计：需要公安、法院的数据来核对。", "Not counted: it needs records of police and courts to compare with.")
        case .prevented: Sentence("不统计：没有发生的事无法数。", "Not counted: what did not happen cannot be counted.")
        case .minutesPerCase: Sentence("不统计：本系统不计时、不打卡。", "Not counted: this program does not clock people.")
        case .formsPrinted: Sentence("暂不统计：打印不留记录。", "Not counted: printing leaves no record.")
        }
    }
}
