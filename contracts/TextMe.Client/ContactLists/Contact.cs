namespace TextMe;

/// <summary>A person on a contact list: a number, and up to six fields that messages can be filled with.</summary>
/// <remarks>
/// Documented by the vendor (sheet §5.14, D). A number that is none does not fail the call: the service leaves the contact out and says so in
/// <see cref="BatchReply.Errors"/>.
/// </remarks>
[WireContract(EmptyAsMissing = true)]
public sealed partial record Contact
{
    /// <summary>The number.</summary>
    [WireName("phone"), Sensitive]
    public required PhoneNumber Phone { get; init; }

    /// <summary>What stands for <c>[DYNAMIC_FIELD1]</c>.</summary>
    [WireName("df1"), Sensitive]
    public string? Field1 { get; init; }

    /// <summary>What stands for <c>[DYNAMIC_FIELD2]</c>.</summary>
    [WireName("df2"), Sensitive]
    public string? Field2 { get; init; }

    /// <summary>What stands for <c>[DYNAMIC_FIELD3]</c>.</summary>
    [WireName("df3"), Sensitive]
    public string? Field3 { get; init; }

    /// <summary>What stands for <c>[DYNAMIC_FIELD4]</c>.</summary>
    [WireName("df4"), Sensitive]
    public string? Field4 { get; init; }

    /// <summary>What stands for <c>[DYNAMIC_FIELD5]</c>.</summary>
    [WireName("df5"), Sensitive]
    public string? Field5 { get; init; }

    /// <summary>What stands for <c>[DYNAMIC_FIELD6]</c>.</summary>
    [WireName("df6"), Sensitive]
    public string? Field6 { get; init; }
}
