using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Otp;

public sealed class PasscodesTests
{
    [Theory]
    [InlineData("482913", 0, true, 1)]
    [InlineData("482913", 12, false, 1)]
    [InlineData("48291", 0, false, 0)]
    [InlineData("4829133", 0, false, 0)]
    [InlineData("48 913", 0, false, 0)]
    [InlineData("abcdef", 0, false, 0)]
    [InlineData("٤٨٢٩١٣", 0, false, 0)]
    [InlineData("", 0, false, 0)]
    public async Task Whatever_a_person_enters_is_right_or_wrong_and_uses_up_a_try_only_if_it_can_be_a_code(string entered, int status, bool isValid, int calls)
    {
        var transport = new ScriptedTransport((_, _) => $$"""{"status":{{status}},"message":"m"}""");

        Assert.Equal(isValid, await new TextMeClient(transport, "acme").IsOtpValidAsync(new ValidateOtpRequest { Phone = "0501112222", Code = entered }));
        Assert.Equal(calls, transport.Sent.Count);
    }

    [Fact]
    public async Task Another_refusal_is_no_answer()
    {
        var transport = new ScriptedTransport(static (_, _) => """{"status":3,"message":"m"}""");
        string entered = "482913".ToLowerInvariant();

        await Assert.ThrowsAsync<CredentialsException>(
            () => new TextMeClient(transport, "acme").IsOtpValidAsync(new ValidateOtpRequest { Phone = "0501112222", Code = entered }));
    }
}
