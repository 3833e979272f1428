using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TextMe.Client.Tests.Vectors;
using Xunit;

namespace TextMe.Client.Tests;

/// <summary>
/// The page of operations tells of the contract, its comments and its vectors. <c>TEXTME_ACCEPT_SNAPSHOTS=1</c> writes it.
/// </summary>
public sealed partial class OperationPageTests
{
    private const string Head = """
        # Operations

        Each operation of `ITextMeApi` with what sending it twice does, the section of the fact sheet behind it, how sure that is, and its
        [vectors](../contracts/TextMe.Client/vectors/README.md): how often it is carried out, in part or as a whole, and with which statuses it is refused. A test writes this page.

        D: documented by the vendor; D19: by a sister product on the same platform; C: seen in code that calls the live service; CW: in one client that nothing shows was ever run;
        I: inferred.

        | Operation | Method | Safety | Sheet | Confidence | Carried out | Refused with |
        | --- | --- | --- | --- | --- | --- | --- |

        """;

    [Fact]
    public void The_page_of_operations_is_true()
    {
        string path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../docs/operations.md"));
        string page = Head + string.Concat(ApiOperation.All.Values.OrderBy(static operation => Order(Sheet(operation).Section)).Select(Row));
        if (VectorFiles.AreAccepted)
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path));
    }

    private static string Row(ApiOperation operation)
    {
        (string section, string confidence) = Sheet(operation);
        string[] cases = [.. VectorFiles.NamesOf(operation.Name).Where(static name => name.EndsWith(".reply.xml", StringComparison.Ordinal)).Select(static name => name.Split('.')[0])];
        IEnumerable<int> refused = cases.Where(IsRefused).Select(static name => int.Parse(name.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture));
        string statuses = string.Join(", ", refused.Distinct().Order());
        return $"| `{operation.Name}` | `{operation.Method.Name}` | {operation.Declaration.Safety} | {section} | {confidence} | {cases.Count(static name => !IsRefused(name))} | {statuses} |\n";
    }

    private static bool IsRefused(string name) => name.StartsWith("error-", StringComparison.Ordinal) || name.StartsWith("refused-", StringComparison.Ordinal);

    // What the method's comment says: "Sheet §5.2, §5.4: D; the receipt C."
    private static (string Section, string Confidence) Sheet(ApiOperation operation)
    {
        XElement comments = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "TextMe.Client.xml")).Root!.Element("members")!;
        string prefix = $"M:TextMe.ITextMeApi.{operation.Method.Name}(";
        XElement remarks = comments.Elements().Single(member => ((string)member.Attribute("name")!).StartsWith(prefix, StringComparison.Ordinal)).Element("remarks")!;
        Match match = Mark().Match(Space().Replace(remarks.Value, " "));
        Assert.True(match.Success, $"{operation.Method.Name} does not say which section of the sheet it is from, and how sure that is.");
        return (match.Groups["section"].Value, match.Groups["confidence"].Value);
    }

    private static int Order(string section) => int.Parse(Number().Match(section).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string ThisFile([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"Sheet (?<section>§\d+\.\d+(?:, §\d+\.\d+)*): (?<confidence>[^.]+)\.")]
    private static partial Regex Mark();

    [GeneratedRegex(@"§\d+\.(\d+)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
