// violation
[WireContract]
public sealed partial record Request(Kind Kind);

public enum Kind { Novel = 1, Essay = 2 }

public static class Caller
{
    public static Request Create() => new([|(Kind)3|]);
}
// message: 'Kind' cannot be 3: 'Kind' has no such value
// fix
[WireContract]
public sealed partial record Request(Kind Kind);

public enum Kind { Novel = 1, Essay = 2 }

public static class Caller
{
    public static Request Create() => new(Kind.Essay);
}
// violation
[WireContract]
public sealed partial record Request
{
    public Kind? Kind { get; set; }

    public Rights Rights { get; set; } = [|(Rights)16|];

    public IReadOnlyList<Kind> Kinds { get; init; } = [];
}

public enum Kind : byte { Novel = 1, Essay = 2 }

[Flags]
public enum Rights { Read = 1, Write = 2, Delete = 4 }

public static class Caller
{
    public static Request Create() => new() { Kind = [|default(Kind)|], Rights = [|Rights.Read | (Rights)8|], Kinds = [Kind.Novel, [|(Kind)9|]] };
}
// message: 'Rights' cannot be 16: 'Rights' has no such value
// message: 'Kind' cannot be 0: 'Kind' has no such value
// message: 'Rights' cannot be 9: 'Rights' has no such value
// message: 'Kinds' cannot be 9: 'Kind' has no such value
// near miss
[WireContract]
public sealed partial record Request
{
    public Kind? Kind { get; set; }

    public required Rights Rights { get; set; }
}

public enum Kind : byte { Novel = 1, Essay = 2, Prose = 2 }

[Flags]
public enum Rights { Read = 1, Write = 2, Delete = 4 }

public sealed class Plain
{
    public Kind Kind { get; set; }
}

public static class Caller
{
    public static object Create(int given) => (
        new Request { Kind = (Kind)2, Rights = Rights.Read | Rights.Delete },
        new Request { Kind = null, Rights = 0 },
        new Request { Kind = (Kind)given, Rights = (Rights)7 },
        new Plain { Kind = (Kind)9 });
}
