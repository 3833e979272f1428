namespace TextMe;

/// <summary>
/// Statuses of a reply (sheet §6). They say nothing about single rows of a report, which have a scale of their own: <see cref="DeliveryStatus"/>.
/// </summary>
/// <remarks>
/// What class a status is of, <see cref="StatusClass"/>, may depend on the operation: <see cref="ApiException.StatusClass"/> knows. Marks: D documented by the
/// vendor, C seen in code that calls the live service, CW from one unproven client.
/// </remarks>
public static class ApiStatus
{
    /// <summary>0: accepted; of a send, not delivered yet. D.</summary>
    public const int Success = 0;

    /// <summary>1: the body could not be parsed. D.</summary>
    public const int Malformed = 1;

    /// <summary>2: a required field is missing; the message names it. D.</summary>
    public const int MissingField = 2;

    /// <summary>3: the token is not valid. D.</summary>
    public const int BadCredentials = 3;

    /// <summary>4: not enough credit. D.</summary>
    public const int NotEnoughCredit = 4;

    /// <summary>5: messages cannot be sent at this time; later, in permitted hours, they can. D.</summary>
    public const int NotAtThisTime = 5;

    /// <summary>6: the process failed; worth one delayed retry where the operation allows it. D.</summary>
    public const int ProcessFailure = 6;

    /// <summary>7: cannot be sent in this form; a group needs <c>bulk</c>. D.</summary>
    public const int UseBulk = 7;

    /// <summary>8: all numbers are on a block list. D.</summary>
    public const int AllBlocked = 8;

    /// <summary>9: at least one number is too short or too long. D.</summary>
    public const int BadDestination = 9;

    /// <summary>10: the token has expired. D.</summary>
    public const int TokenExpired = 10;

    /// <summary>11: the token is valid, but not for this username. D.</summary>
    public const int TokenMismatch = 11;

    /// <summary>12 of a send: not enough money. D.</summary>
    public const int NotEnoughMoney = 12;

    /// <summary>12 of <see cref="ITextMeApi.ValidateOtpAsync"/>: the code is wrong or has expired. D.</summary>
    public const int WrongCode = 12;

    /// <summary>502: the action is neither <c>new</c> nor <c>current</c>. D.</summary>
    public const int InvalidAction = 502;

    /// <summary>503: the username does not exist in the account. D.</summary>
    public const int UnknownUsername = 503;

    /// <summary>504: there is no current token. D.</summary>
    public const int NoCurrentToken = 504;

    /// <summary>510: no numbers to verify. D.</summary>
    public const int NothingToVerify = 510;

    /// <summary>511: the account lacks the permission for this operation. D.</summary>
    public const int NotPermitted = 511;

    /// <summary>515: the sender is not verified. D.</summary>
    public const int UnverifiedSource = 515;

    /// <summary>517: the push URL exists already. CW.</summary>
    public const int PushUrlExists = 517;

    /// <summary>714: <c>temp_bl</c> is not 1 to 14. D.</summary>
    public const int InvalidTemporaryBlock = 714;

    /// <summary>715: <c>temp_bl</c> left nobody to send to. D.</summary>
    public const int AllTemporarilyBlocked = 715;

    /// <summary>933: a number, or the reason, is not valid. Code D of a sister product.</summary>
    public const int InvalidBlockRequest = 933;

    /// <summary>944 of <see cref="ITextMeApi.UnblockNumbersAsync"/>: some were unblocked, others were not blocked; a partial success. D.</summary>
    public const int PartlyUnblocked = 944;

    /// <summary>946 of <see cref="ITextMeApi.BlockNumbersAsync"/>: blocked; a success. D.</summary>
    public const int Blocked = 946;

    /// <summary>955: the campaign is cancelled already. C.</summary>
    public const int AlreadyCancelled = 955;

    /// <summary>966: the campaign is sent already. C.</summary>
    public const int AlreadySent = 966;

    /// <summary>970: the campaign was not cancelled; contact support. C.</summary>
    public const int NotCancelled = 970;

    /// <summary>977: the campaign is not yours or does not exist. C.</summary>
    public const int UnknownCampaign = 977;

    /// <summary>980: a link is not valid. C.</summary>
    public const int InvalidLink = 980;

    /// <summary>981: the short form of a link could not be made. C.</summary>
    public const int LinkFailure = 981;

    /// <summary>986: <c>add_unsubscribe</c> is neither 2 nor 3. Code D.</summary>
    public const int InvalidUnsubscribeOption = 986;

    /// <summary>987: dynamic fields with more than one list, or with single numbers. C, one client.</summary>
    public const int InvalidDynamicMessage = 987;

    /// <summary>988: the contact list does not exist. C.</summary>
    public const int UnknownContactList = 988;

    /// <summary>989: the message or the campaign's name is too long or too short. C.</summary>
    public const int InvalidTextLength = 989;

    /// <summary>990: the amount must be below your own credit. C.</summary>
    public const int AmountAboveCredit = 990;

    /// <summary>991: the amount must be digits only. C.</summary>
    public const int InvalidAmount = 991;

    /// <summary>992: the sender is too long or too short. C.</summary>
    public const int InvalidSource = 992;

    /// <summary>993: the password is too long or too short. C.</summary>
    public const int InvalidPassword = 993;

    /// <summary>994: the username exists already. C.</summary>
    public const int UsernameTaken = 994;

    /// <summary>995: the username is too long or too short. C.</summary>
    public const int InvalidUsername = 995;

    /// <summary>996: the name is too long or too short. C.</summary>
    public const int InvalidName = 996;

    /// <summary>997: the root names no operation. D.</summary>
    public const int UnknownCommand = 997;

    /// <summary>998: unknown error in the request; what became of it is not known. C.</summary>
    public const int UnknownError = 998;

    /// <summary>999: contact support; what became of the request is not known. C.</summary>
    public const int ContactSupport = 999;
}
