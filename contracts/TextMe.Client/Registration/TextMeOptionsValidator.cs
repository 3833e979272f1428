using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;

namespace TextMe;

/// <summary>Lets the options say what is wrong with them when the host starts.</summary>
internal sealed class TextMeOptionsValidator : IValidateOptions<TextMeOptions>
{
    public ValidateOptionsResult Validate(string? name, TextMeOptions options)
    {
        IReadOnlyList<string> errors = options.Validate();
        string client = string.IsNullOrEmpty(name) ? "" : $"Client {name}: ";
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors.Select(error => client + error));
    }
}
