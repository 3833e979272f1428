using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace TextMe.Client.Tests.Values;

public sealed class PhoneNumberTests
{
    public static TheoryData<string, string, PhoneNumberKind> Numbers => new()
    {
        { "0501112222", "0501112222", PhoneNumberKind.Mobile },
        { "501112222", "0501112222", PhoneNumberKind.Mobile },
        { "050-111-2222", "0501112222", PhoneNumberKind.Mobile },
        { "(050) 111.2222", "0501112222", PhoneNumberKind.Mobile },
        { "+972-50-111-2222", "0501112222", PhoneNumberKind.Mobile },
        { "+972 (0)50 111 2222", "0501112222", PhoneNumberKind.Mobile },
        { "972501112222", "0501112222", PhoneNumberKind.Mobile },
        { "00972501112222", "0501112222", PhoneNumberKind.Mobile },
        { "05011122", "05011122", PhoneNumberKind.None },
        { "050111222", "050111222", PhoneNumberKind.Mobile },
        { "031234567", "031234567", PhoneNumberKind.Landline },
        { "+972 3 123 4567", "031234567", PhoneNumberKind.Landline },
        { "077-1234567", "0771234567", PhoneNumberKind.Landline },
        { "+14155550100", "14155550100", PhoneNumberKind.International },
        { "0014155550100", "14155550100", PhoneNumberKind.International },
        { "4915112345678", "4915112345678", PhoneNumberKind.International },
        { "5511987654321", "5511987654321", PhoneNumberKind.International },
        { "+511234567", "+511234567", PhoneNumberKind.None },
        { "+0501112222", "+0501112222", PhoneNumberKind.None },
        { "9720", "9720", PhoneNumberKind.None },
        { "05X", "05X", PhoneNumberKind.None },
        { "0601112222", "0601112222", PhoneNumberKind.None },
        { "05011122223", "05011122223", PhoneNumberKind.None },
        { "1234567", "1234567", PhoneNumberKind.None },
        { "1234567890123456", "1234567890123456", PhoneNumberKind.None },
        { "٠٥٠١١١٢٢٢٢", "٠٥٠١١١٢٢٢٢", PhoneNumberKind.None },
        { "０501112222", "０501112222", PhoneNumberKind.None },
        { "050\t1112222", "050\t1112222", PhoneNumberKind.None },
        { "050+1112222", "050+1112222", PhoneNumberKind.None },
        { "", "", PhoneNumberKind.None },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_in_any_form_becomes_the_one_that_is_sent(string text, string value, PhoneNumberKind kind)
    {
        PhoneNumber number = text;

        Assert.Equal((value, kind, kind != PhoneNumberKind.None), (number.Value, number.Kind, number.IsValid));
        Assert.Equal(number.IsValid, PhoneNumber.TryParse(text, out PhoneNumber? parsed));
        Assert.Equal(number.IsValid ? number : null, parsed);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_that_was_normalized_stays_as_it_is(string text, string value, PhoneNumberKind kind)
    {
        Assert.Equal(value, ((PhoneNumber)text).Value);
        Assert.Equal((value, kind), (((PhoneNumber)value).Value, ((PhoneNumber)value).Kind));
    }

    [Fact]
    public void The_pattern_that_the_compiler_checks_constants_by_takes_every_number()
    {
        ParameterInfo parameter = typeof(PhoneNumber).GetMethods().Single(static method => method.Name == "op_Implicit").GetParameters()[0];
        string pattern = parameter.GetCustomAttribute<RegularExpressionAttribute>()!.Pattern;
        IEnumerable<string> numbers = Numbers.Where(static row => !row[2].Equals(PhoneNumberKind.None)).Select(static row => (string)row[0]);

        Assert.All(numbers, text => Assert.Matches($"^(?:{pattern})$", text));
        Assert.DoesNotMatch(new Regex($"^(?:{pattern})$"), "05X");
    }

    [Fact]
    public void Parsing_refuses_what_is_no_number_without_repeating_it()
    {
        string text = string.Concat("050", "-CANARY");

        FormatException error = Assert.Throws<FormatException>(() => PhoneNumber.Parse(text));

        Assert.DoesNotContain("CANARY", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_its_last_four_digits_only()
    {
        Assert.Equal("***2222", ((PhoneNumber)"0501112222").ToString());
        Assert.Equal("***", Of("CANARY").ToString());
        Assert.DoesNotContain("050111", new Recipient { Phone = "0501112222" }.ToString(), StringComparison.Ordinal);
    }

    private static PhoneNumber Of(string text) => text;
}
