// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import MediationCore
internal import MediationHTTP
internal import MediationService
internal import OpenIDConnect

/// In by the word of an identity provider: there with a secret that only this browser has, and back with an answer to it.
struct ProviderRoutes: Sendable {
    let provider: IdentityProvider
    let signIn: SignInRoutes

    private var signIns: SignInService { signIn.signIns }
    private var step: HostCookie { signIn.cookies.step }
    /// No honest code is longer.
    private static let longestCode = 2_048

    func add(to pages: some RouterMethods<PageContext>) {
        pages.get(PagePath.Route.provider, use: leave)
        pages.get(PagePath.Route.providerReturn, use: comeBack)
    }

    @Sendable private func leave(request: Request, context: PageContext) async throws -> Response {
        let target = SignInTarget.page(in: try request.queryFields())
        do { try signIn.limits.require(client: context.client) } catch {
            return signIn.tooMany(error, target: target, kept: nil, context: context)
        }
        let secret = SecretToken()
        let address: String
        do { address = try await provider.address(for: SignInAttempt(secret), now: now) } catch {
            return refuse(error, context: context, target: target)
        }
        try await signIns.remember(leaving: Array(secret.text.utf8), returnPath: target?.path)
        // The address is made of what the provider of the configuration said, and of nothing from the request.
        var response = Redirection(to: address).response
        response.setCookie(step.setting(secret.text, for: .seconds(SignInService.providerStepSeconds)))
        return response
    }

    /// Whatever comes of it, the way back is taken once.
    @Sendable private func comeBack(request: Request, context: PageContext) async throws -> Response {
        let fields = try request.queryFields()
        guard let secret = request.cookie(step).flatMap(SecretToken.init) else {
            return signIn.page(.providerLate, target: nil, kept: nil, context: context, status: .badRequest)
        }
        let attempt = SignInAttempt(secret)
        // Somebody else's answer leaves the attempt of this browser as it is.
        guard fields.single("state") == attempt.state,
            let path = try await signIns.takeReturn(Array(secret.text.utf8))
        else { return signIn.page(.providerLate, target: nil, kept: nil, context: context, status: .badRequest) }
        var response = try await answer(
            fields, attempt, request: request, context: context, target: path.flatMap { PagePath($0) })
        response.setCookie(step.removal)
        return response
    }

    private func answer(
        _ fields: FormFields, _ attempt: SignInAttempt, request: Request, context: PageContext, target: PagePath?
    ) async throws -> Response {
        do { try signIn.limits.require(client: context.client) } catch {
            return signIn.tooMany(error, target: target, kept: nil, context: context)
        }
        guard fields["error"].isEmpty else {
            return signIn.page(
                .providerDeclined, target: target, kept: nil, context: context, status: .unprocessableContent)
        }
        let subject: String
        do throws(ProviderFailure) {
            guard let code = fields.single("code"), !code.isEmpty, code.utf8.count <= Self.longestCode else {
                throw .code
            }
            subject = try await provider.subject(
                for: code, issuer: fields.single("iss"), attempt: attempt, now: now)
        } catch {
            return refuse(error, context: context, target: target)
        }
        guard let passed = try await signIns.pass(subject: subject) else {
            context.logger.notice("a sign-in by the identity provider is linked with nobody")
            return signIn.page(
                .unlinked(subject: subject), target: target, kept: nil, context: context, status: .forbidden)
        }
        signIn.limits.forgive(client: context.client)
        return try await signIn.door.admit(
            passed, request: request, context: context, target: target, kept: nil, replacing: context.session)
    }

    private func refuse(_ failure: ProviderFailure, context: PageContext, target: PagePath?) -> Response {
        context.logger.warning(
            "the identity provider let nobody in", metadata: ["reason": "\(failure.reason)"])
        guard !failure.isOutage else {
            return signIn.page(
                .providerAway, target: target, kept: nil, context: context, status: .serviceUnavailable)
        }
        signIn.limits.note(wrong: context.client)
        return signIn.page(
            .providerRefused, target: target, kept: nil, context: context, status: .unprocessableContent)
    }

    private var now: Int64 { signIn.clock.now.microseconds / 1_000_000 }
}
