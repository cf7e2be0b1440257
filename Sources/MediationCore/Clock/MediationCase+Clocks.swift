// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// Everything that is owed on this case now, as running clocks with their history: what the sweeper watches, what
    /// `due_on` is the nearest of, and what "why this day?" explains.
    ///
    /// Which of them has a limit, and how long it is, say the rules under which the case began.
    /// One that nothing can be done about in this stage does not run.
    package var clocks: [RunningClock] {
        (stageClocks + mediationClocks + itemClocks + riskClocks + whistleClocks + afterwardsClocks)
            .filter { !$0.kind.actions(in: stage).isEmpty }
    }

    private var circumstances: ClockCircumstances {
        ClockCircumstances(level: level, type: type, isRed: risk == .red)
    }

    private func clock(
        _ kind: ClockKind, of subject: Int = 0, from start: Timestamp, due: LegalDay? = nil
    ) -> RunningClock {
        RunningClock(kind, of: subject, at: start, in: circumstances, fixedDue: due)
    }

    /// What the stage itself asks for.
    private var stageClocks: [RunningClock] {
        switch stage {
        case .lead: [clock(.lead, from: stageSince)]
        case .registered:
            [clock(.acceptance, from: stageSince)] + (isContacted ? [] : [clock(.firstContact, from: stageSince)])
        case .paused: span?.pauses.last.map { [clock(.pause, from: $0.from, due: pausedUntil)] } ?? []
        case .transferPending:
            transfer.map { [clock($0.direction == .out ? .referral : .transfer, from: $0.sentAt)] } ?? []
        case .referred:
            referral.flatMap { $0.result == nil ? [clock(.feedback, from: $0.receivedOn.start)] : nil } ?? []
        case .dismissed, .declined, .accepted, .mediating, .agreed, .performing, .performed, .released, .defaulted,
            .terminated, .withdrawn, .closed, .archived:
            []
        }
    }

    /// The limit of this round, the looks at it, and a contested return.
    private var mediationClocks: [RunningClock] {
        guard let span, isBeingMediated else { return [] }
        var clocks = [talks(.mediation, from: span.since)]
        // Whoever agrees to go on after all has been told where else to go.
        if span.extendedUntil == nil { clocks.append(talks(.arbitrationNotice, from: span.since)) }
        if stage == .accepted || stage == .mediating {
            // Whoever sits down with the parties again has looked, and has decided to go on.
            let lookedAt = max(span.levelSince, lastSessionOn?.start ?? span.levelSince)
            clocks += [talks(.check, from: lookedAt), talks(.decision, from: lookedAt)]
        }
        if let returned, returned.state == .contested, let since = returned.contestedAt {
            clocks.append(clock(.contest, from: since))
        }
        return clocks
    }

    private var isBeingMediated: Bool {
        switch stage {
        case .accepted, .mediating, .paused: true
        case .transferPending: transfer?.origin != .defaulted
        case .lead, .dismissed, .registered, .declined, .agreed, .performing, .performed, .released, .defaulted,
            .terminated, .withdrawn, .referred, .closed, .archived:
            false
        }
    }

    /// A clock of the talks: it stands while they rest, and what was spent waiting for an answer that sent the case
    /// back is not charged to whoever asked.
    private func talks(_ kind: ClockKind, from start: Timestamp) -> RunningClock {
        var running = clock(kind, from: start)
        guard let span else { return running }
        let stops = span.pauses.map { ($0, Segment.Kind.paused) } + span.waits.map { ($0, Segment.Kind.excluded) }
        for (interval, stop) in stops.sorted(by: { $0.0.from < $1.0.from }) where interval.to ?? start >= start {
            running.become(stop, at: max(interval.from, start))
            if let end = interval.to { running.become(.running, at: end) }
        }
        if kind == .mediation, let until = span.extendedUntil, let day = span.extendedOn {
            running.extend(until: until, agreedOn: day)
        }
        return running
    }

    /// Promises, and the month in which a court can confirm what was written, whatever becomes of the rest.
    private var itemClocks: [RunningClock] {
        openItems.map { clock(.performance, of: $0.number, from: $0.agreedOn.start, due: $0.due) }
            + agreements.filter(\.awaitsConfirmation).map { clock(.confirmation, of: $0.number, from: $0.on.start) }
    }

    /// What danger asks for until it is less.
    private var riskClocks: [RunningClock] {
        guard risk == .red, let watch, stage.isOpen else { return [] }
        return [clock(.status, from: watch.statusAt)]
            + (watch.isReported ? [] : [clock(.policeReport, from: watch.redSince)])
    }

    /// One clock a whistle that waits for somebody.
    private var whistleClocks: [RunningClock] {
        whistles.compactMap { whistle in
            // Once the case has ended, only a result can still be written down.
            guard Transitions.live.contains(stage) || whistle.state == .arrived else { return nil }
            let (kind, since): (ClockKind, Timestamp)
            switch whistle.state {
            case .blown: (kind, since) = (.whistleAnswer, whistle.calledAt)
            case .objected: (kind, since) = (.whistleObjection, whistle.changedAt)
            case .acknowledged, .arrived, .expired: (kind, since) = (.whistleResult, whistle.calledAt)
            case .dropped, .answered, .rated: return nil
            }
            var circumstances = circumstances
            circumstances.isEmergency = whistle.kind == .emergency
            return RunningClock(kind, of: whistle.number, at: since, in: circumstances)
        }
    }

    /// Asking again, a drawn call-back, putting away.
    private var afterwardsClocks: [RunningClock] {
        var clocks: [RunningClock] = []
        if Transitions.ended.contains(stage), followUps == 0 { clocks.append(clock(.followUp, from: stageSince)) }
        if let callerSince { clocks.append(clock(.callBack, from: callerSince)) }
        clocks += voices.map { clock(.partyAnswer, of: Int($0.party.rawValue), from: $0.since) }
        if stage == .closed { clocks.append(clock(.archive, from: stageSince)) }
        return clocks
    }
}
