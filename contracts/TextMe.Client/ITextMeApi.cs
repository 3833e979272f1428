namespace TextMe;

/// <summary>
/// The TextMe HTTP API (my.textme.co.il): every operation is one POST to the same URL, the body's root names it, and the reply's <c>status</c> says
/// whether it succeeded, whatever the HTTP status.
/// </summary>
/// <remarks>
/// <para>Each operation stands in the folder of its family and says how sure it is: D documented by the vendor, D19 by a sister product on the same platform, C seen
/// in code that calls the live service, CW in one client that nothing shows was ever run, I inferred. The sections are those of the fact sheet behind
/// docs/operations.md.</para>
/// <para>Statuses that any operation may be answered with are named here only: 1 not well formed, 2 a field is missing (the message names it), 3 bad token, 10 token
/// expired, 11 token of another username, 503 unknown username, 511 no permission, 998 and 999 unknown error.</para>
/// </remarks>
[ApiContract(
    DefaultPath = TextMeOptions.LivePath,
    CredentialsStatuses = [ApiStatus.BadCredentials, ApiStatus.TokenExpired, ApiStatus.TokenMismatch],
    QuotaStatuses = [ApiStatus.NotEnoughCredit],
    TransientStatuses = [ApiStatus.ProcessFailure],
    UnknownStatuses = [ApiStatus.UnknownError, ApiStatus.ContactSupport],
    MalformedStatus = ApiStatus.Malformed,
    MissingMemberStatus = ApiStatus.MissingField,
    ViolationStatus = ApiStatus.Malformed,
    UnknownOperationStatus = ApiStatus.UnknownCommand,
    FailureStatus = ApiStatus.UnknownError)]
public partial interface ITextMeApi;
