// violation
[WireContract]
public partial record Loan(DateOnly From, DateOnly Until) : IWireRules
{
    void IWireRules.CheckRules(ref ConstraintValidator validator)
    {
        if (Until < From)
        {
            validator.Add("Until", "Order", "A loan ends after it starts.");
        }
    }
}

[WireContract]
public sealed partial record LongLoan(DateOnly From, DateOnly Until, string Reason) : Loan(From, Until), IWireRules
{
    void IWireRules.{|TM3011:CheckRules|}(ref ConstraintValidator validator)
    {
    }
}
// message: 'LongLoan' takes the place of the rules of 'Loan', which nobody checks then: make CheckRules virtual there and override it here, and call the base's
// fix
[WireContract]
public partial record Loan(DateOnly From, DateOnly Until) : IWireRules
{
    public virtual void CheckRules(ref ConstraintValidator validator)
    {
        if (Until < From)
        {
            validator.Add("Until", "Order", "A loan ends after it starts.");
        }
    }
}

[WireContract]
public sealed partial record LongLoan(DateOnly From, DateOnly Until, string Reason) : Loan(From, Until), IWireRules
{
    public override void CheckRules(ref ConstraintValidator validator)
    {
        base.CheckRules(ref validator);
    }
}
// near miss
[WireContract]
public partial record Loan(DateOnly From, DateOnly Until) : IWireRules
{
    public void CheckRules(ref ConstraintValidator validator) => validator.Required(Until >= From, "Until");
}

[WireContract]
public sealed partial record LongLoan(DateOnly From, DateOnly Until, string Reason) : Loan(From, Until), IWireRules
{
    public new void CheckRules(ref ConstraintValidator validator) => base.CheckRules(ref validator);
}

[WireContract]
public sealed partial record ShortLoan(DateOnly From, DateOnly Until) : Loan(From, Until);
