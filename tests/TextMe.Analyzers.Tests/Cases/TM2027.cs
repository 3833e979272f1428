// violation
[WireContract]
public sealed partial record Login([Sensitive] string Password, string User)
{
    public override string ToString() => $"{User}:{{|TM2027:Password|}}";
}
// message: 'Password' is [Sensitive], but 'ToString' uses it
// fix
[WireContract]
public sealed partial record Login([Sensitive] string Password, string User)
{
    public override string ToString() => $"{User}:***";
}
// violation
[WireContract]
public partial class Login
{
    [Sensitive]
    public string? Password { get; set; }

    public override string ToString() => string.Join(":", {|TM2027:this.Password|});
}
// message: 'Password' is [Sensitive], but 'ToString' uses it
// near miss
[WireContract]
public sealed partial record Login([Sensitive] string Password, string User)
{
    public int Length() => Password.Length;

    public override string ToString() => $"{User}:{nameof(Password)}";
}
