using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using TextMe.Analyzers.Tests.Infrastructure;
using Xunit;

namespace TextMe.Analyzers.Tests.Calls;

/// <summary>The usual mistakes, against the assembly of the TextMe contract as users reference it.</summary>
public sealed class TextMeClientTests
{
    // That the numbers stand in the source is another matter.
    private static readonly TestFile s_configuration = new(".editorconfig", "[*.cs]\ndotnet_diagnostic.TM4006.severity = none\n");

    private static readonly string s_longText = new('a', MessageText.MaxLength + 1);

    [Fact]
    public async Task The_usual_mistakes_are_reported_where_they_are_made()
    {
        Analysis analysis = await RunAsync($$"""
            public static class Shop
            {
                public static Task SendAsync(ITextMeApi api, PhoneNumber phone) => Task.WhenAll(
                    api.SendSmsAsync("AcmeShopping", phone, "Your parcel is here"),
                    api.SendSmsAsync("Acme Shop", phone, "Your parcel is here"),
                    api.SendSmsAsync("AcmeShop", phone, "{{s_longText}}"),
                    api.SendSmsAsync("AcmeShop", "05X", "Your parcel is here"),
                    api.SendOtpAsync(new SendOtpRequest { Phone = phone, Source = "AcmeShop", Text = "Your code is here" }),
                    api.SendOtpAsync(new SendOtpRequest { Phone = phone, Source = "AcmeShop", MaxTries = 6 }),
                    api.CancelCampaignAsync(new CancelCampaignRequest { CampaignId = "7001234", CampaignName = "spring" }),
                    api.SendSmsAsync(new SmsRequest { Source = "AcmeShop", Message = "Hi [DYNAMIC_FIELD1]", MergesDynamicFields = true, ContactListIds = ["30001", "30002"] }),
                    api.SendSmsAsync(new SmsRequest { Source = "AcmeShop", Message = "Hi [DYNAMIC_FIELD1]", MergesDynamicFields = true, ContactListIds = ["30001"], Recipients = [phone] }),
                    api.SendSmsAsync(new SmsRequest
                    {
                        Source = "AcmeShop",
                        Recipients = [new Recipient { Phone = phone, Id = "order-501" }, new Recipient { Phone = "0501113333", Id = "order-501" }],
                        Message = "Your parcel is here",
                    }));
            }
            """);

        Assert.Equal(
            [
                "TM4001 \"AcmeShopping\"",
                "TM4001 \"Acme Shop\"",
                $"TM4001 \"{s_longText}\"",
                "TM4001 \"05X\"",
                "TM4001 \"Your code is here\"",
                "TM4001 6",
                "TM4010 CampaignName = \"spring\"",
                "TM4010 ContactListIds = [\"30001\", \"30002\"]",
                "TM4010 Recipients = [phone]",
                "TM4005 new Recipient { Phone = \"0501113333\", Id = \"order-501\" }",
            ],
            analysis.Diagnostics.Select(Print).Distinct());
        analysis.AssertCompiles();
    }

    [Fact]
    public async Task What_is_in_order_is_not_reported()
    {
        Analysis analysis = await RunAsync($$"""
            public static class Shop
            {
                public static Task SendAsync(ITextMeApi api, PhoneNumber phone, string? id, string? name) => Task.WhenAll(
                    api.SendSmsAsync("AcmeShop123", phone, "{{s_longText[1..]}}"),
                    api.SendSmsAsync("0501112222", "+972-50-111-2222", "\u05E9\u05DC\u05D5\u05DD"),
                    api.SendOtpAsync(new SendOtpRequest { Phone = phone, Source = "AcmeShop", Text = "Your code is [code]", MaxTries = 5 }),
                    api.CancelCampaignAsync(new CancelCampaignRequest { CampaignName = "spring" }),
                    api.CancelCampaignAsync(new CancelCampaignRequest { CampaignId = id, CampaignName = name }),
                    api.SendSmsAsync(new SmsRequest { Source = "AcmeShop", Message = "Hi [DYNAMIC_FIELD1]", MergesDynamicFields = true, ContactListIds = ["30001"] }),
                    api.SendSmsAsync(new SmsRequest { Source = "AcmeShop", Message = "Hi", MergesDynamicFields = false, ContactListIds = ["30001", "30002"], Recipients = [phone] }),
                    api.SendSmsAsync(new SmsRequest
                    {
                        Source = "AcmeShop",
                        Recipients = [new Recipient { Phone = phone, Id = "order-501" }, new Recipient { Phone = phone, Id = "order-502" }, "0501113333"],
                        Message = "Your parcel is here",
                    }));
            }
            """);

        Assert.Empty(analysis.Diagnostics.Select(Print));
        analysis.AssertCompiles();
    }

    private static Task<Analysis> RunAsync(string source)
    {
        TestProject project = new([new TestFile(TestProject.SourcePath, source), s_configuration]);
        MetadataReference client = MetadataReference.CreateFromFile(typeof(TextMeClient).Assembly.Location);
        return Analysis.RunAsync(project with { Options = project.Options with { References = [client] } });
    }

    private static string Print(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
