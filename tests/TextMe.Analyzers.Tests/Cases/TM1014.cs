// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("reserve", DoneStatuses = {|TM1014:[5]|})]
    Task<Reserved> ReserveAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Reserved([WireName("message")] string Text);
// message: 'ReserveAsync' cannot have DoneStatuses: it is not idempotent, so it is not sent again after an unknown outcome
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("reserve", Safety = OperationSafety.Idempotent, DoneStatuses = [5])]
    Task<Reserved> ReserveAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Reserved([WireName("message")] string Text);
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("reserve", Safety = OperationSafety.Idempotent, DoneStatuses = {|TM1014:[5]|})]
    Task<Reserved> ReserveAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Reserved([WireName("place")] string Place);
// message: 'ReserveAsync' cannot have DoneStatuses: a reply of status and message alone has no 'place', which 'Reserved' requires
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("reserve", Safety = OperationSafety.Idempotent, DoneStatuses = [5])]
    Task<Reserved> ReserveAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Reserved([WireName("place")] string? Place);
