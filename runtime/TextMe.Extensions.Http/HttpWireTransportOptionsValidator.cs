using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;

namespace TextMe.Extensions.Http;

/// <summary>Lets the options say what is wrong with them when the host starts.</summary>
internal sealed class HttpWireTransportOptionsValidator : IValidateOptions<HttpWireTransportOptions>
{
    public ValidateOptionsResult Validate(string? name, HttpWireTransportOptions options)
    {
        IReadOnlyList<string> errors = options.Validate();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors.Select(error => $"{name}: {error}"));
    }
}
