import type { SpamWords } from "./lexicon.ts";

/** English, with the words that spam uses in every language. */
export const english: SpamWords = {
  MONEY_PROMISE: {
    6: `easy_money fast_cash quick_cash quick_money fast_money easy_cash make_money money_online earn_online income_online
      earn_from_home earning_from_home guaranteed_income guaranteed_profit* guaranteed_return* get_rich money_from_home
      without_leaving_home without_leaving_your_home extra_income financial_independence`,
    4: "work_from_home from_your_phone no_effort minutes_a_day hours_a_day_from be_your_own_boss daily_payout* earn_money earning_money",
    3: "from_home earn_up_to earn_over paid_daily unlimited_earning* no_skills_needed",
  },
  ADVANCE_PAYMENT: {
    7: `registration_fee application_fee training_fee processing_fee upfront_fee starter_kit pay_a_deposit refundable_deposit
      small_fee admin_fee pay_for_your_training`,
    5: "western_union moneygram gift_card* bank_card_number card_number copy_of_your_passport scan_of_your_id paypal_friends wire_transfer",
    3: "upfront prepayment bank_details",
  },
  CRYPTO: {
    6: `bitcoin* btc crypto* ethereum usdt binance forex binary_option* trading_signal* nft nfts trading_bot* airdrop*
      investment_platform`,
    4: "invest_now double_your investor* roi start_trading trading_platform wallet",
  },
  GAMBLING: {
    6: "casino* bookmaker* sports_betting betting jackpot* poker* 1xbet gambl* freespin*",
    4: "free_spin* spins welcome_bonus* bet_now slot_machine* no_deposit_bonus",
  },
  LOANS: {
    6: "loan loans payday_loan* cash_advance debt_relief credit_repair",
    4: "bad_credit no_credit_check instant_approval low_interest pre_approved no_collateral same_day_cash",
  },
  MEDICINES: {
    6: "viagra cialis kamagra weight_loss lose_weight ozempic steroid* erection* male_enhancement diet_pill* tramadol xanax",
    4: "without_prescription no_prescription miracle_cure keto cbd pills detox",
  },
  ADULT: {
    8: "sex sexy porn* escort_* escorts xxx nude* onlyfans camgirl* cam_girl* adult_dating hookup*",
    4: "dating webcam_model* discreet hot_singles singles_in massage_service*",
  },
  FALSE_DOCUMENTS: {
    8: `buy_diploma* fake_passport* fake_diploma* buy_a_diploma buy_driving_licen* licen*_without_exam* certificate*_without_exam*
      buy_passport* diploma*_without buy_certificate* without_exam`,
  },
  PROMOTION: {
    6: "backlink* seo guest_post* instagram_followers buy_followers followers web_traffic email_list* bulk_email* mass_mailing google_ranking",
    4: "rank_your website_traffic cheap_hosting telegram_members first_page_of_google boost_your",
  },
  MULTILEVEL: {
    6: "mlm network_marketing passive_income financial_freedom downline residual_income multi_level",
    4: "business_opportunity ground_floor join_my_team no_boss home_business",
  },
  LURE: {
    3: `click_here click_the_link click_now act_now limited_time limited_offer limited_spots hurry sign_up_now register_now dm_me
      inbox_me link_in_bio link_below don_t_miss dont_miss today_only order_now claim_your apply_via_telegram text_me_on
      tap_the_link join_now`,
  },
};
