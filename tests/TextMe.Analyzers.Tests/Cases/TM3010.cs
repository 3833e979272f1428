// violation
[WireContract]
public sealed partial record Reader
{
    public string? Mail { get; init; }

    [{|TM3010:Compare(nameof(Mail))|}]
    public string? MailAgain { get; init; }

    [{|TM3010:Even|}]
    public int? Number { get; init; }
}

public sealed class EvenAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null or int and (0 or 2);
}
// message: 'MailAgain' has [Compare], which the generated validator does not call: check the same in IWireRules.CheckRules of the type
// message: 'Number' has [Even], which the generated validator does not call: check the same in IWireRules.CheckRules of the type
// fix
[WireContract]
public sealed partial record Reader : IWireRules
{
    public string? Mail { get; init; }

    [Compare(nameof(Mail))]
    public string? MailAgain { get; init; }

    [Even]
    public int? Number { get; init; }

    public void CheckRules(ref ConstraintValidator validator)
    {
        if (MailAgain != Mail)
        {
            validator.Add("MailAgain", "Compare", "The address differs from the first.");
        }

        if (Number % 2 == 1)
        {
            validator.Add("Number", "Even", "The number must be even.");
        }
    }
}

public sealed class EvenAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null or int and (0 or 2);
}
// violation
[WireContract, {|TM3010:CustomValidation(typeof(Loan), "Check")|}]
public sealed partial record {|TM3010:Loan|}(DateOnly From, DateOnly Until) : IValidatableObject
{
    public static ValidationResult? Check(Loan loan) => ValidationResult.Success;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [];
}

[ApiContract]
public partial interface ILibrary
{
    [Operation("addFile")]
    Task<Added> AddFileAsync([{|TM3010:FileExtensions|}] string name, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Added(string Name);
// message: 'Loan' has [CustomValidation], which the generated validator does not call: check the same in IWireRules.CheckRules of the type
// message: 'Loan' has IValidatableObject, which the generated validator does not call: check the same in IWireRules.CheckRules of the type
// message: 'name' has [FileExtensions], which the generated validator does not call: check the same in IWireRules.CheckRules of the type
// near miss
[WireContract]
public sealed partial record Reader
{
    [EmailAddress, DataType(DataType.EmailAddress), StringLength(100)]
    public string? Mail { get; init; }

    [Url]
    public Uri? Home { get; init; }

    [Phone, Key]
    public required string Phone { get; init; }
}
